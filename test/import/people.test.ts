import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { countPlan, type ExistingRecords, type ImportPlan, parseFile } from '../../src/import/index.js'
import { plan } from './letter.js'
import { carryOut, nothing } from './memory.js'
import { type Checked, checkedLists } from './people/checked.js'

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const isThere = existsSync(corpus)
const whereItIs = isThere ? describe : describe.skip
const lists = checkedLists()

const parse = (path: string) =>
  parseFile({
    path,
    locale: /\/zh(?:-CN)?\//.test(path) ? 'zh' : 'en',
    bytes: isThere ? readFileSync(corpus + path) : new Uint8Array(),
  })

const found = (path: string): Checked['rosters'] =>
  (parse(path).post?.rosters ?? []).map(({ role, year, entries }) => ({
    role: role.slug,
    year,
    people: entries.map(({ name, github = '', sourceURL = '' }) => [
      name,
      github,
      sourceURL.replace(/^.*\/|\.\w+$/g, ''),
    ]),
  }))

whereItIs(isThere ? 'people in real posts' : 'people in real posts (skipped: ../shared is not there)', () => {
  it.each(lists.map((list) => [list.post, list] as const))(
    'are those of a list made by hand: %s',
    (post, { rosters }) => {
      expect(found(post)).toEqual(rosters)
    },
  )

  it('are as many as the community says', () => {
    const counts = (name: string) =>
      lists.find(({ post }) => post.includes(name))?.rosters.map(({ people }) => people.length)
    expect(counts('en/news/kubesphere-2021')).toEqual([11, 4, 26])
    expect(counts('zh/news/kubesphere-2022')).toEqual([6, 58, 165, 2])
    expect(counts('en/news/kubesphere-2024')).toEqual([67])
    expect(counts('zh/news/kubesphere-2024')).toEqual([67])
  })

  it('make 57 speakers of 58 rows, and the double one is reported', () => {
    const files = [parse('kubesphere__website/content/zh/news/kubesphere-2022-year-in-review.md')]
    const { certificates, warnings } = plan(files)
    const speakers = certificates.filter(({ fields }) => fields.role === 'role:talented-speaker')
    expect(speakers).toHaveLength(57)
    expect(warnings.filter(({ key }) => key === 'listedTwice').map(({ values }) => values.name)).toEqual([
      'Guofu Tan',
    ])
  })

  it('are found in no other post of the corpus', () => {
    const others = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .filter((path) => !lists.some(({ post }) => post === path))
    expect(others.length).toBeGreaterThan(40)
    expect(others.filter((path) => found(path).length)).toEqual([])
  })
})

type Held = Record<string, string[]>

/** What everybody holds, people of one name told apart by it. */
function held({ people, certificates, roles }: ExistingRecords): string[] {
  const roleOf = new Map(roles.map(({ id, slug }) => [id, slug]))
  const byPerson: Held = {}
  for (const { person, role, year, sourceURL } of certificates) {
    const file = sourceURL?.replace(/^.*\//, '') ?? ''
    const key = String(person)
    byPerson[key] = [...(byPerson[key] ?? []), `${roleOf.get(role ?? '')} ${year} ${file}`].sort()
  }
  return people
    .map(
      ({ id, name, github }) =>
        `${name.toLowerCase()}: ${github?.toLowerCase() ?? ''}: ${byPerson[String(id)]?.join(', ')}`,
    )
    .sort()
}

const changed = (one: ImportPlan) =>
  Object.entries(countPlan(one)).filter(([, { created, updated, failed }]) => created + updated + failed > 0)

whereItIs('the same people in several real posts', () => {
  const posts = lists
    .filter(({ post }) => post.startsWith('kubesphere__website'))
    .map(({ post }) => parse(post))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
  const oneByOne = (files: typeof posts) =>
    files.reduce((existing, file) => carryOut({ plan: plan([file], existing), existing }), nothing)
  const atOnce = carryOut({ plan: plan(posts), existing: nothing })
  const orders = [posts, posts.toReversed(), [...posts.slice(3), ...posts.slice(0, 3)]]

  it('are the same whatever the order in which they come, and change nothing again', () => {
    expect(changed(plan(posts, atOnce))).toEqual([])
    for (const order of orders) {
      expect(held(carryOut({ plan: plan(order), existing: nothing }))).toEqual(held(atOnce))
      const existing = oneByOne(order)
      expect(held(existing)).toEqual(held(atOnce))
      expect(changed(plan(order, existing))).toEqual([])
    }
  })

  it('of one name and two files are two, which is told', () => {
    const both = atOnce.people.filter(({ name }) => name === 'Wei Xu')
    expect(both).toHaveLength(2)
    expect(plan(posts).apart).toMatchObject([{ name: 'Wei Xu', by: 'certificate' }])
  })

  it('by the name alone are listed to confirm', () => {
    const { merges } = plan(posts)
    const names = merges.filter(({ toConfirm }) => toConfirm).map(({ second }) => second)
    expect(names).toContain('Zhenfei Pei')
    expect(names).not.toContain('Wei Xu')
  })

  it('hold one certificate in both languages of a post', () => {
    const twins = posts.filter(({ path }) => path.includes('2024'))
    expect(twins).toHaveLength(2)
    expect(plan(twins).certificates).toHaveLength(67)
    expect(plan(twins).people).toHaveLength(67)
  })
})
