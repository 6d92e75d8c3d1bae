import { somebody } from './names.js'
import { serialOf } from './seed.js'

/** Something to ask of both databases; `holds` is in the answer. */
export type ScaleRead = { name: string; path: string; holds: string }

const chosen = 14

/** What visitors and frontends ask. `deep` is a place near the end of the list, which each database has its own. */
export function scaleReads({ deep }: { deep: string }): ScaleRead[] {
  const { name, login } = whoIsThere()
  const list = 'class="certificates"'
  const page = (query: Record<string, string>) => `/certificates?${new URLSearchParams(query)}`
  const api = (query: Record<string, string>) => `/api/certificates/search?${new URLSearchParams(query)}`
  return [
    { name: 'search page', path: '/certificates', holds: list },
    { name: 'search page, by a first name', path: page({ q: 'mar' }), holds: list },
    { name: 'search page, by name', path: page({ q: name }), holds: list },
    { name: 'search page, by a Chinese surname', path: page({ q: '王' }), holds: list },
    { name: 'search page, by login', path: page({ q: login }), holds: list },
    { name: 'search page, role and year', path: page({ role: 'member', year: '2019' }), holds: list },
    { name: 'search page, a deep page', path: page({ after: deep }), holds: list },
    { name: 'search page, nobody found', path: page({ q: 'xqzj' }), holds: 'class="empty"' },
    { name: 'search over REST, by name', path: api({ q: name }), holds: '"serial":"' },
    { name: 'verify', path: `/api/certificates/verify/${serialOf(chosen)}`, holds: '"active"' },
    { name: 'a certificate’s page', path: `/certificates/${serialOf(chosen)}`, holds: serialOf(chosen) },
    { name: 'a person’s page', path: `/people/person-${chosen}`, holds: list },
    { name: 'a roster’s page', path: '/roles/contributor/2019', holds: list },
    { name: 'home page', path: '/', holds: 'class="thanks"' },
  ]
}

/** Somebody of the first few, with a name of two words and a login. */
function whoIsThere(): { name: string; login: string } {
  for (let number = 0; number < 100; number += 1) {
    const { name, github } = somebody(number)
    if (github && /^\p{Script=Latin}+ \p{Script=Latin}+$/u.test(name)) return { name, login: github }
  }
  throw new Error('nobody of the first hundred has a name and a login')
}
