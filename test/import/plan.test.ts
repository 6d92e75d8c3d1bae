import { describe, expect, it } from '@jest/globals'
import type { ExistingRecords, ParsedFile } from '../../src/import/index.js'
import { head, imported, keysOf, letter, members, plan, written } from './letter.js'
import { carryOut, nothing, source } from './memory.js'

describe('importing again', () => {
  const files = [source({ text: letter })]
  const existing = imported(...files)

  it('changes nothing', () => {
    expect(written(existing, files)).toEqual({})
    expect(carryOut({ plan: plan(files, existing), existing })).toEqual(existing)
  })

  it('finishes a role and a partner that were cut off before their texts were written', () => {
    const roles = existing.roles.map((role) => ({ ...role, names: [] }))
    const partners = existing.partners.map((partner) => ({ ...partner, names: [] }))
    const torn = { ...nothing, roles, partners }
    expect(plan(files, torn)).toMatchObject({
      roles: [{ action: 'update', id: roles[0]?.id, fields: { name: 'Member', locale: 'en' } }],
      partners: partners.map(({ id, slug }) => ({ action: 'update', id, fields: { slug, isListed: true } })),
    })
  })

  it('ends with the same after being cut off at any moment', () => {
    const first = plan(files)
    let steps = 0
    for (let cut = nothing; JSON.stringify(cut) !== JSON.stringify(existing); steps++) {
      cut = carryOut({ plan: first, existing: nothing, steps })
      const mended = carryOut({ plan: plan(files, cut), existing: cut })
      expect(written(mended, files)).toEqual({})
      const lengths = (records: ExistingRecords) => Object.values(records).map(({ length }) => length)
      expect(lengths(mended)).toEqual(lengths(existing))
      expect(mended.certificates.every(({ post, order }) => post && order)).toBe(true)
    }
    expect(steps).toBeGreaterThan(20)
  })

  it('ties certificates to a post that was cut off, and leaves those of a finished one', () => {
    const certificates = existing.certificates.map((one) => ({ ...one, post: null }))
    expect(written({ ...existing, certificates }, files)).toEqual({})
    const posts = existing.posts.map((post) => ({ ...post, sources: { en: { path: 'post.md' } } }))
    const ties = plan(files, { ...existing, certificates, posts }).certificates.map(({ fields }) => fields)
    expect(ties).toEqual(Array(3).fill({ post: 'post:post.md' }))
  })

  it('adds who is new and leaves the others', () => {
    const longer = [source({ text: letter.replace('| Bo Li | |', '| Bo Li | |\n| Cy Young | |') })]
    expect(written(existing, longer)).toEqual({
      posts: { created: 0, updated: 1 },
      people: { created: 1, updated: 0 },
      certificates: { created: 1, updated: 0 },
    })
  })

  it('gives a certificate the file that its post names later', () => {
    const linked = [
      source({ text: letter.replace('| Bo Li | |', '| Bo Li | [Get](https://example.org/bo.png) |') }),
    ]
    const change = plan(linked, existing).certificates.filter(({ action }) => action === 'update')
    expect(change.map(({ fields }) => fields)).toEqual([{ sourceURL: 'https://example.org/bo.png' }])
  })
})

describe('an editor’s work', () => {
  const files = [source({ text: letter })]
  const changed = [source({ text: `${letter}\nMore.\n` })]
  const existing = imported(...files)
  const edited: ExistingRecords = {
    ...existing,
    posts: existing.posts.map((post) => ({ ...post, hashes: { en: 'another' } })),
  }

  it('on a post stays and is reported when the file changes too, until it is forced', () => {
    expect(written(edited, files)).toEqual({})
    expect(written(edited, changed)).toEqual({})
    expect(keysOf(edited, changed)).toEqual(['edited'])
    expect(written(edited, changed, true)).toMatchObject({ posts: { updated: 1 } })
  })

  it('on a certificate stays', () => {
    const records = {
      ...existing,
      certificates: existing.certificates.map((one) => ({
        ...one,
        sourceURL: 'https://example.org/better.png',
      })),
    }
    expect(written(records, files)).toEqual({})
    const linked = [
      source({ text: letter.replace('| Bo Li | |', '| Bo Li | [Get](https://example.org/bo.png) |') }),
    ]
    expect(written(records, linked)).not.toHaveProperty('certificates')
    expect(keysOf(records, linked)).toEqual(['edited'])
    const moved = { ...existing, certificates: existing.certificates.map((one) => ({ ...one, order: 9 })) }
    expect([written(moved, files), keysOf(moved, files)]).toEqual([{}, []])
  })

  it('on a person’s name is kept: the former name finds them', () => {
    const people = existing.people.map((person) =>
      person.name === 'Bo Li' ? { ...person, name: 'Bo Wang', aliases: ['Bo Li'] } : person,
    )
    expect(written({ ...existing, people }, files)).toEqual({})
    expect(plan(files, { ...existing, people }).warnings.map(({ message }) => message)).toEqual([
      '"Bo Li" is "Bo Wang", who is already here: a former name or login.',
    ])
    const withoutAlias = people.map((person) => ({ ...person, aliases: [] }))
    expect(written({ ...existing, people: withoutAlias }, files)).toEqual({})
  })

  it('that took a login away is not undone', () => {
    const people = existing.people.map((person) => ({ ...person, github: null }))
    expect(written({ ...existing, people }, files)).toEqual({})
  })

  it('that revoked a certificate is not undone, and reported', () => {
    const certificates = existing.certificates.map((one, at) => (at ? one : { ...one, status: 'revoked' }))
    expect(written({ ...existing, certificates }, files)).toEqual({})
    expect(keysOf({ ...existing, certificates }, files)).toEqual(['certificateClosed'])
  })
})

describe('what was deleted', () => {
  const files = [source({ text: letter })]
  const existing = imported(...files)

  it('is not made again', () => {
    const gone = { ...nothing, ledger: existing.ledger }
    expect(written(gone, files)).toEqual({})
    expect(new Set(keysOf(gone, files))).toEqual(new Set(['deleted', 'personDeleted']))
    expect(written({ ...existing, certificates: [] }, files)).toEqual({})
    expect(new Set(keysOf({ ...existing, certificates: [] }, files))).toEqual(new Set(['certificateDeleted']))
  })

  it('is made again by force, save people and certificates', () => {
    const gone = { ...nothing, ledger: existing.ledger }
    expect(written(gone, files, true)).toEqual({
      posts: { created: 1, updated: 0 },
      roles: { created: 1, updated: 0 },
      partners: { created: 3, updated: 0 },
    })
  })

  it('no longer stands in a changed post', () => {
    const people = existing.people.filter(({ name }) => name !== 'Bo Li')
    const changed = [source({ text: `${letter}\nMore.\n` })]
    const [post] = plan(changed, { ...existing, people }).posts
    expect(post?.rosters).toMatchObject([
      { certificates: expect.not.arrayContaining([expect.stringContaining('bo li')]) },
    ])
  })
})

describe('one person', () => {
  const namesOf = (...parsed: ParsedFile[]) => plan(parsed).people.map(({ fields }) => fields)

  it('is one however the lists of several posts write them, and every merge is reported', () => {
    const files = [
      source({ text: members('Fatpa', 'José Pérez'), path: 'a.md' }),
      source({ text: members('FATPA', 'JOSE\u0301 PE\u0301REZ', 'Fatpa'), path: 'b.md' }),
    ]
    expect(namesOf(...files)).toHaveLength(2)
    expect(plan(files).merges).toMatchObject([
      { first: 'Fatpa', second: 'FATPA', by: 'github', file: 'b.md', line: 11 },
      { first: 'José Pérez', by: 'name', file: 'b.md', line: 12 },
    ])
    expect(plan(files).warnings[0]?.message).toBe(
      '"Fatpa" (line a.md:11) and "FATPA" (line 11) are one person: the same GitHub login.',
    )
  })

  it('with a login and a name takes in both written alone, in any order', () => {
    const both = `${head}## 2021 Acorn Speakers\n\n| Name | GitHub ID |\n| --- | --- |\n| Ada Byron | adab |\n`
    const alone = `${head}## 2021 Acorn Contributors\n\nBy GitHub ID.\n\n|  |  |\n| --- | --- |\n| adab | ADA BYRON |\n`
    const expected = [{ name: 'Ada Byron', github: 'adab' }]
    expect(
      namesOf(source({ text: both, path: 'a.md' }), source({ text: alone, path: 'b.md' })),
    ).toMatchObject(expected)
    expect(
      namesOf(source({ text: alone, path: 'a.md' }), source({ text: both, path: 'b.md' })),
    ).toMatchObject(expected)
  })

  it('gains a login that a later post tells, where no editor was at work', () => {
    const plain = source({
      text: `${head}## 2021 Acorn Members\n\n| Name |\n| --- |\n| octocat |\n`,
      path: 'a.md',
    })
    const existing = imported(plain)
    const told = source({ text: members('octocat'), path: 'b.md' })
    const change = plan([told], existing)
    expect(change.people).toMatchObject([{ action: 'update', fields: { github: 'octocat' } }])
    const after = carryOut({ plan: change, existing })
    expect(written(after, [plain, told])).toEqual({})
  })

  it('is not guessed among namesakes: nothing is written, and the table stays as it is', () => {
    const existing = {
      ...nothing,
      people: [
        { id: 1, name: 'Bo Li', slug: 'bo-li' },
        { id: 2, name: 'Bo Li', slug: 'bo-li-2' },
      ],
    }
    const { people, certificates, posts, warnings } = plan([source({ text: members('Bo Li') })], existing)
    expect([people, certificates]).toMatchObject([
      [{ action: 'refuse' }],
      [{ action: 'refuse', reason: 'unsure' }],
    ])
    expect(posts[0]?.rosters).toEqual([])
    expect(warnings).toMatchObject([{ key: 'personUnsure', values: { people: 'bo-li, bo-li-2' } }])
  })

  it('shows a table as written: by login who stands there by login, and each link of who stands there twice', () => {
    const table = (...rows: string[]) =>
      source({
        text: `---\ntitle: Acme 2025 review\n---\n\n## 2025 Acme Members\n\n| Name or GitHub ID | Certificate |\n| --- | --- |\n${rows.join('\n')}\n`,
        path: 'table.md',
      })
    const link = (file: string) => `[Get it](https://files.example.org/${file}.png)`
    const rows = [
      `| octo-ada | ${link('octo-ada')} |`,
      `| Grace Sample | ${link('grace')} |`,
      `| Grace Sample | ${link('grace')} |`,
    ]
    const [roster] = plan([table(...rows)]).posts[0]?.rosters ?? []
    expect(roster?.certificates).toHaveLength(3)
    expect(new Set(roster?.certificates).size).toBe(2)
    expect(roster).toMatchObject({ show: 'name', byLogin: roster?.certificates.slice(0, 1) })
  })

  it('has one certificate where a list names them twice', () => {
    const { certificates, warnings } = plan([source({ text: members('Bo Li', 'Ada Byron', 'Bo Li') })])
    expect(certificates.map(({ fields }) => fields.order)).toEqual([1, 2])
    expect(warnings).toMatchObject([{ key: 'listedTwice', line: 13 }])
  })
})
