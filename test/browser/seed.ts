/** What the browser tests look at: a small community, written over REST as any client would. */
export type Seeded = { post: string; person: string; certificate: string; role: string; partner: string }

type Doc = { id: string; slug?: string }

/** Signs in and writes the community; returns ids, and the slug of the post. */
export async function seed({ origin, token }: { origin: string; token: string }): Promise<Seeded> {
  const write = async (path: string, data: object, method = 'POST'): Promise<Doc> => {
    const response = await fetch(`${origin}/api/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify(data),
    })
    const body: { doc?: Doc; result?: Doc } = await response.json()
    const doc = body.doc ?? body.result
    if (!response.ok || !doc) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return doc
  }
  await write('globals/settings', {
    name: 'Sunflower Community',
    description: 'People who grow open software together.',
    primaryColor: '#1f6f54',
    accentColor: '#c27c0e',
    socialLinks: [{ label: 'GitHub', url: 'https://github.com/example' }],
  })
  await write('globals/settings?locale=zh', { name: '向日葵社区', description: '一起培育开放软件的人们。' })
  const role = await write('roles', {
    name: 'Ambassador',
    plural: 'Ambassadors',
    rank: 30,
    criteria: 'Speaks and writes about the project.',
  })
  await write(`roles/${role.id}?locale=zh`, { name: '大使', plural: '大使' }, 'PATCH')
  const contributor = await write('roles', { name: 'Contributor', plural: 'Contributors', rank: 10 })
  const people = await inTurn(names, ([name, github]) =>
    write('people', { name, github, organization: 'ACME' }),
  )
  const certificates = await inTurn(people, (person, at) =>
    write('certificates', {
      person: person.id,
      role: at < 4 ? role.id : contributor.id,
      year: 2026,
      status: at === 3 ? 'revoked' : 'active',
      ...(at === 3 ? { statusReason: 'error' } : {}),
      sourceURL: `https://files.example/${at}.png`,
    }),
  )
  const partners = await inTurn(['Riverbank', 'Open Meadow', 'Stellar Tools'], (name, order) =>
    write('partners', {
      name,
      order,
      website: `https://${name.toLowerCase().replace(' ', '-')}.example`,
      kinds: ['sponsor'],
    }),
  )
  await write('groups', { name: 'SIG Docs', kind: 'sig' })
  await write('projects', { name: 'Sunflower', repository: 'https://github.com/example/sunflower' })
  const post = await write('posts?locale=en', {
    title: 'A year in the sun',
    description: 'Who carried the community through the year, and what it looked like in numbers.',
    tags: ['Gardening', 'Review'],
    section: 'news',
    publishedAt: '2026-01-11T12:00:00.000Z',
    authors: [people[0]?.id],
    content: content({ certificates, role, partners }),
    _status: 'published',
  })
  await write(
    `posts/${post.id}?locale=zh&publishSpecificLocale=zh`,
    {
      title: '阳光下的一年',
      description: '这一年谁支撑了社区，以及数字中的社区。',
      tags: ['社区'],
      content: root([heading('h2', '数字'), paragraph('这是中文正文，用于检查字体与行距。')]),
      _status: 'published',
    },
    'PATCH',
  )
  const plain = await write('posts?locale=en', {
    title: 'Only in English',
    slug: 'a-former-address',
    publishedAt: '2025-06-01T12:00:00.000Z',
    content: root([paragraph('Short and plain.')]),
    _status: 'published',
  })
  await write(`posts/${plain.id}?locale=en`, { slug: 'only-in-english', _status: 'published' }, 'PATCH')
  return {
    post: post.slug ?? '',
    person: people[0]?.id ?? '',
    certificate: certificates[0]?.id ?? '',
    role: role.id,
    partner: partners[0]?.id ?? '',
  }
}

const names: [string, string | undefined][] = [
  ['Halide Çelik', 'halide'],
  ['Yu Ming', undefined],
  ['Ana Luísa', 'analu'],
  ['Revoked Person', undefined],
  ['octo-gardener', 'octo-gardener'],
  ['A Person With Quite A Long Name Indeed', undefined],
  ['李雷', undefined],
  ['weeds-42', 'weeds-42'],
]

/** One after the other: the order in which documents are made is the one they are listed in. */
async function inTurn<Item, Result>(items: Item[], work: (item: Item, at: number) => Promise<Result>) {
  const results: Result[] = []
  for (const [at, item] of items.entries()) results.push(await work(item, at))
  return results
}

type Node = Record<string, unknown>

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})
const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
const paragraph = (words: string): Node => element('paragraph', [text(words)], { textFormat: 0 })
const heading = (tag: string, words: string): Node => element('heading', [text(words)], { tag })
const block = (blockType: string, fields: Node): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `${blockType}-${JSON.stringify(fields).length}`, blockType, blockName: '', ...fields },
})
const root = (children: Node[]): Node => ({ root: element('root', children) })

/** Every block that a post can have, but frames of other sites. */
const content = ({
  certificates,
  role,
  partners,
}: {
  certificates: Doc[]
  role: Doc
  partners: Doc[]
}): Node =>
  root([
    paragraph('It was a good year. Here is what happened, and whom we thank for it.'),
    heading('h2', 'The year in numbers'),
    block('stats', {
      asOf: '2026-01-01T12:00:00.000Z',
      source: 'https://example.org/report',
      items: [
        { value: '10,000+', label: 'stars', note: 'on GitHub' },
        { value: '165', label: 'new contributors' },
        { value: '6', label: 'ambassadors' },
      ],
    }),
    heading('h2', 'Ambassadors'),
    block('roster', {
      from: 'listed',
      certificates: certificates.slice(0, 3).map(({ id }) => id),
      layout: 'table',
      show: 'name',
      nameHeading: 'Name or GitHub ID',
      certificateHeading: 'Certificate',
      linkText: 'Download',
    }),
    heading('h3', 'All of them'),
    block('roster', { from: 'query', role: role.id, year: 2026, layout: 'grid', columns: 4, show: 'name' }),
    block('roster', {
      from: 'listed',
      certificates: certificates.slice(4).map(({ id }) => id),
      layout: 'list',
      show: 'github',
    }),
    heading('h2', 'Who works with us'),
    block('partnerGrid', {
      from: 'listed',
      partners: partners.map(({ id }) => id),
      show: 'both',
      columns: 4,
    }),
    heading('h2', 'How it is done'),
    element('quote', [text('Thank people by name.')]),
    block('code', {
      language: 'bash',
      code: 'npm start\n# a comment that is quite a bit longer than the width of any phone that people carry around',
    }),
    block('callout', { style: 'warning', title: '', content: root([paragraph('Mind the gap.')]) }),
    block('callout', { style: 'details', title: 'More', content: root([paragraph('Folded away.')]) }),
    block('html', { html: '<p>Kept <b>as it was</b>.</p>' }),
  ])
