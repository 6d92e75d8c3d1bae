import type { Payload } from 'payload'
import { pixel } from '../contract/community.js'
import { pictureFor } from '../issuing/pictureFor.js'

type ID = string | number

/** Adds one of everything that an export must not lose to a small community. */
export async function enrich({
  payload,
  person,
  role,
}: {
  payload: Payload
  person: ID
  role: ID
}): Promise<void> {
  const file = (name: string, data: Buffer) => ({ name, data, mimetype: 'image/png', size: data.length })
  const cover = await payload.create({
    collection: 'media',
    data: { alt: 'A cover', sourceURL: 'https://example.org/a.png' },
    file: file('a cover.png', pixel),
  })
  await payload.update({ collection: 'media', id: cover.id, locale: 'zh', data: { alt: '封面' } })
  await payload.update({
    collection: 'roles',
    id: role,
    locale: 'zh',
    data: { name: '大使', criteria: '写作' },
  })
  await payload.updateGlobal({
    slug: 'settings',
    data: {
      name: 'Friends',
      publicURL: 'https://friends.example.org',
      logo: cover.id,
      primaryColor: '#0b6e4f',
      socialLinks: [{ label: 'GitHub', url: 'https://github.com/friends' }],
    },
  })
  await payload.updateGlobal({ slug: 'settings', locale: 'zh', data: { name: '朋友们' } })
  const project = await payload.create({
    collection: 'projects',
    data: { name: 'Acorn', acceptedAt: '2021-03-04', description: 'First\nsecond: "line" # no comment' },
  })
  const group = await payload.create({
    collection: 'groups',
    data: { name: 'SIG Docs', kind: 'sig', project: project.id, order: 3 },
  })
  const partner = await payload.create({
    collection: 'partners',
    data: {
      name: 'Oak',
      website: 'https://oak.example.org',
      logo: cover.id,
      kinds: ['gold', 'cloud'],
      since: 2019,
    },
  })
  await payload.create({ collection: 'partners', data: { name: 'Unlisted Secretpartner', isListed: false } })
  const twin = await payload.create({
    collection: 'people',
    data: {
      name: 'Vera Visible',
      kind: 'person',
      notSameAs: [person],
      nativeName: '薇拉',
      links: [{ label: 'Blog', url: 'https://vera.example.org' }],
    },
  })
  await payload.update({
    collection: 'people',
    id: person,
    data: {
      notSameAs: [twin.id],
      avatar: cover.id,
      githubID: 7,
      contributions: [{ type: 'code' }, { type: 'doc', url: 'https://example.org/doc' }],
      bio: 'Writes',
    },
  })
  await payload.update({ collection: 'people', id: person, locale: 'zh', data: { bio: '写作者' } })
  const template = await payload.create({
    collection: 'templates',
    data: { name: 'Plain', role, isDefault: true },
  })
  await payload.update({ collection: 'templates', id: template.id, data: { background: cover.id } })
  const award = async (data: object, picture?: Buffer) =>
    payload.create({
      collection: 'certificates',
      data: { person, role, status: 'active', ...data },
      ...(picture ? { file: file('vera-2019.png', picture) } : {}),
    })
  const newer = await award({
    year: 2020,
    group: group.id,
    project: project.id,
    issuedAt: '2020-05-06',
    citation: 'For all',
  })
  await payload.update({ collection: 'certificates', id: newer.id, locale: 'zh', data: { citation: '感谢' } })
  const older = await award(
    { year: 2019, createdAt: '2019-12-31T10:20:30.400Z', note: 'kept' },
    await pictureFor(1),
  )
  await payload.update({
    collection: 'certificates',
    id: older.id,
    data: { status: 'superseded', statusReason: 'replaced', supersededBy: newer.id },
  })
  const revoked = await award({ year: 2018, sourceURL: 'https://example.org/2018.png' })
  await payload.update({
    collection: 'certificates',
    id: revoked.id,
    data: { status: 'revoked', statusReason: 'error' },
  })
  await payload.create({
    collection: 'laurel-designs',
    data: { id: 'frozen1', design: { width: 10, items: [] }, pictures: { z: 'data', a: 1 } },
  })
  await award({
    year: 2016,
    design: 'frozen1',
    template: template.id,
    templateVersion: 2,
    isDrawn: true,
    printed: { name: 'Vera Visible', role: 'Ambassador', values: { en: { name: 'Vera' } } },
    formerFiles: [{ sha256: 'abc', until: '2020-01-01T00:00:00.000Z' }],
  })
  const gone = await payload.create({ collection: 'people', data: { name: 'Gone Person' } })
  await award({ person: gone.id, year: 2017 })
  await payload.delete({ collection: 'people', id: gone.id })
  await writePosts({
    payload,
    cover: cover.id,
    person,
    role,
    certificates: [newer.id, older.id],
    partner: partner.id,
  })
}

async function writePosts({
  payload,
  cover,
  person,
  role,
  certificates,
  partner,
}: {
  payload: Payload
  cover: ID
  person: ID
  role: ID
  certificates: ID[]
  partner: ID
}): Promise<void> {
  const fields = {
    slug: 'rich',
    section: 'news',
    publishedAt: '2021-02-03T04:05:06.007Z',
    authors: [person],
    formerSlugs: ['poor'],
    _status: 'published' as const,
  }
  const { id } = await payload.create({
    collection: 'posts',
    data: {
      ...fields,
      title: 'Rich: "quoted" #1',
      description: 'Two\nlines',
      tags: ['a, b', '- c', 'null', '2021'],
      keywords: ['k'],
      byline: 'Friends',
      cover,
      source: { path: 'content/en/rich.md', sha256: 'abc' },
      content: contentOf([
        paragraph('Hello **not bold** <b> and [no] link'),
        block('roster', { from: 'listed', certificates, layout: 'table', linkText: 'Get' }),
        block('roster', { from: 'query', role, year: 2020, layout: 'grid', columns: 3 }),
        block('partnerGrid', { from: 'listed', partners: [partner], columns: 4 }),
        block('stats', { items: [{ value: '42', label: 'answers' }], asOf: '2021-01-01T00:00:00.000Z' }),
        block('image', { media: cover, alt: 'Own', caption: 'Cap', width: 30, alignment: 'center' }),
        block('image', { media: cover, alt: 'Plain' }),
        block('gallery', {
          items: [{ media: cover, alt: 'g' }, { url: 'https://example.org/g.png' }],
          columns: 2,
        }),
        block('code', { language: 'sh', code: 'echo "```"\n' }),
        block('callout', { style: 'tip', title: 'T', content: contentOf([paragraph('In')]) }),
        block('embed', { kind: 'iframe', url: 'https://www.youtube.com/embed/abc', title: 'V' }),
        block('html', { html: '<table><tr><td rowspan="2">x</td></tr></table>' }),
        paragraph(''),
      ]),
    },
  })
  await payload.update({
    collection: 'posts',
    id,
    locale: 'zh',
    data: {
      ...fields,
      title: '丰富',
      dateline: '2021-02-04T00:00:00.000Z',
      source: { path: 'content/zh/rich.md', sha256: 'def' },
      coverURL: 'https://example.org/zh.png',
      content: contentOf([paragraph('你好'), block('stats', { items: [{ value: '7', label: '答案' }] })]),
    },
  })
  await payload.update({
    collection: 'posts',
    id,
    locale: 'zh',
    draft: true,
    data: { title: '更丰富', content: contentOf([paragraph('Secretnewer')]), _status: 'draft' },
  })
  await payload.create({
    collection: 'posts',
    locale: 'zh',
    data: { title: '只有中文', related: [id], content: contentOf([paragraph('中')]), _status: 'published' },
  })
}

const contentOf = (children: object[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: children.map((child) => ({ type: '', version: 1, ...child })),
  },
})

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  textFormat: 0,
  children: text ? [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }] : [],
})

let blocks = 0

const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: (++blocks).toString(16).padStart(24, '0'), blockName: '', blockType, ...fields },
})
