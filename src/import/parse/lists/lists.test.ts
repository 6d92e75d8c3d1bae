import { describe, expect, it } from '@jest/globals'
import { expandAliases, isListPath, parseList, readColumnMap, streamCSV } from './index.js'
import type { ListOptions, ParsedList } from './types.js'

const read = (path: string, source: string | object, options: ListOptions = {}): ParsedList =>
  parseList({ path, text: typeof source === 'string' ? source : JSON.stringify(source), options })
const awards = ({ people }: ParsedList) =>
  people.map(({ name, awards: given }) => [
    name,
    ...given.map(({ role, group, project, year }) =>
      [role.slug, group && `in ${group}`, project && `of ${project}`, year].filter(Boolean).join(' '),
    ),
  ])
const keys = ({ warnings }: ParsedList) => warnings.map(({ key }) => key)

describe('lists of people', () => {
  it('all-contributors: contributors of a project, with what they contributed', () => {
    const list = read('.all-contributorsrc', {
      projectOwner: 'acorn',
      projectName: 'oak',
      contributors: [
        {
          login: 'ada-l',
          name: 'Ada Byron',
          avatar_url: 'https://avatars.githubusercontent.com/u/42?v=4',
          profile: 'https://ada.example',
          contributions: ['code', { type: 'doc', url: 'https://example.org/doc' }],
        },
        { name: 'helper[bot]', profile: 'https://github.com/apps/helper', contributions: ['infra'] },
      ],
    })
    expect(list.projects).toEqual([{ slug: 'oak', name: 'oak', repository: 'https://github.com/acorn/oak' }])
    expect(awards(list)).toEqual([
      ['Ada Byron', 'contributor of oak'],
      ['helper[bot]', 'contributor of oak'],
    ])
    expect(list.people[0]).toMatchObject({
      github: 'ada-l',
      profile: { githubID: 42, website: 'https://ada.example' },
    })
    expect(list.people[0]?.profile.contributions).toEqual([
      { type: 'code' },
      { type: 'doc', url: 'https://example.org/doc' },
    ])
    expect(list.people[1]?.profile.kind).toBe('bot')
  })

  it('Kubernetes groups with chairs, leads, their e-mails and those who left', () => {
    const list = read(
      'sigs.yaml',
      'sigs:\n- dir: sig-docs\n  name: Docs\n  leadership:\n    chairs:\n    - github: ada\n      name: Ada Byron\n      company: Acorn\n      email: ada@example.org\n    emeritus_leads:\n    - github: bo\n      name: Bo Li\n  subprojects:\n  - name: site\n    owners: [https://example.org/OWNERS]\n',
    )
    expect(list.groups).toEqual([{ slug: 'sig-docs', name: 'Docs', kind: 'sig' }])
    expect(awards(list)).toEqual([
      ['Ada Byron', 'chair in sig-docs'],
      ['Bo Li', 'emeritus-lead in sig-docs'],
    ])
    expect(list.people[0]?.profile).toEqual({ organization: 'Acorn', email: 'ada@example.org' })
    expect(list.people[1]?.line).toBe(11)
    expect(keys(list)).toEqual(['subprojectsLeft'])
  })

  it('an alias in OWNERS means those whom OWNERS_ALIASES lists under it', () => {
    const owners = read('sig-docs/OWNERS', 'approvers:\n- docs-leads\n- bo\nreviewers:\n- lost-leads\n')
    const aliases = read('OWNERS_ALIASES', 'aliases:\n  docs-leads:\n  - ada\n  - cy\n')
    const [expanded] = expandAliases([owners, aliases])
    expect(expanded && awards(expanded)).toEqual([
      ['ada', 'approver in sig-docs'],
      ['cy', 'approver in sig-docs'],
      ['bo', 'approver in sig-docs'],
    ])
    expect(expanded && keys(expanded)).toEqual(['aliasUnknown'])
    expect(awards(aliases)).toEqual([
      ['ada', 'lead in docs'],
      ['cy', 'lead in docs'],
    ])
  })

  it('an organisation with its teams, and a team with its lists of logins', () => {
    const org = read(
      'org.yaml',
      'name: Acorn\nadmins: [ada]\nteams:\n  oak-admins:\n    description: Oak\n    members: [bo]\n',
    )
    expect(awards(org)).toEqual([
      ['ada', 'admin in acorn'],
      ['bo', 'member in oak-admins'],
    ])
    const team = read('teams/oak/membership.json', {
      description: 'Oaks.',
      maintainers: ['ada'],
      reviewers: ['bo'],
    })
    expect(team.groups).toMatchObject([{ slug: 'oak', description: 'Oaks.' }])
    expect(awards(team)).toEqual([
      ['ada', 'maintainer in oak'],
      ['bo', 'reviewer in oak'],
    ])
  })

  it('CODEOWNERS: people with what they own; an e-mail is told to nobody', () => {
    const list = read('oak.CODEOWNERS', '# all\n* @ada @acorn/core\n/docs/ @ada bo@example.org\n')
    expect(list.people).toMatchObject([{ name: 'ada', profile: { extra: { codeOwnerOf: ['*', '/docs/'] } } }])
    expect(keys(list)).toEqual(['teamWithoutMembers', 'ownerByEmail'])
    expect(JSON.stringify(list)).not.toContain('bo@example.org')
  })

  it('the role from the key, the file or what is asked for; the year likewise', () => {
    const ada = [{ name: 'Ada Byron', github: 'ada' }]
    expect(awards(read('x.json', { ambassadors: ada }))).toEqual([['Ada Byron', 'ambassador']])
    expect(awards(read('speakers-2023.json', ada))).toEqual([['Ada Byron', 'speaker 2023']])
    expect(awards(read('x.json', ada, { role: 'ambassador', year: 2024 }))).toEqual([
      ['Ada Byron', 'ambassador 2024'],
    ])
    expect(awards(read('x.json', ada))).toEqual([['Ada Byron']])
    expect(
      awards(read('people.json', [{ ...ada[0], category: ['Ambassadors', 'Governing Board'] }])),
    ).toEqual([['Ada Byron', 'ambassador', 'member in governing-board']])
  })

  it('links of the web and handles are links; what has no field is kept for staff', () => {
    const [person] = read('members.json', [
      { name: 'Ada', twitter: '@ada', wechat: 'ada-w', link: 'https://github.com/ada/', image: 'a.jpg' },
    ]).people
    expect(person).toMatchObject({ github: 'ada' })
    expect(person?.profile).toEqual({
      links: [{ label: 'Twitter', url: 'https://twitter.com/ada' }],
      extra: { wechat: 'ada-w', image: 'a.jpg' },
    })
  })

  it('adopters become partners; forms, films and other data name nobody', () => {
    const adopters = {
      adopters: { project: 'Oak', companies: [{ name: 'Acorn&shy;Works', url: 'https://a.example' }] },
    }
    expect(read('a.yaml', adopters)).toMatchObject({
      projects: [{ slug: 'oak' }],
      partners: [{ name: 'AcornWorks', website: 'https://a.example', kinds: ['Adopter'] }],
    })
    const nobody = [
      { body: [{ type: 'input', attributes: { label: 'Name' } }] },
      [{ title: 'Film', link: '/f' }],
      { a: 1 },
    ]
    for (const data of nobody) expect(keys(read('x.yml', data))).toEqual(['listNobody'])
    expect(() => read('x.json', '{"a": ')).toThrow()
  })
})

describe('tables of people', () => {
  const csv =
    'Name,GitHub,Company,Role,Year\nAda Byron,@ada,Acorn,Ambassador,2024\nBo Li,https://github.com/bo,,Member,\n'

  it('say by their headings what they hold, also in Chinese', () => {
    expect(awards(read('x.csv', csv))).toEqual([
      ['Ada Byron', 'ambassador 2024'],
      ['Bo Li', 'member'],
    ])
    const chinese = read('x.tsv', '姓名\tGitHub 账号\t公司\t角色\n埃达\tada\t橡果\t大使\n')
    expect(awards(chinese)).toEqual([['埃达', 'ambassador']])
    expect(chinese.people[0]).toMatchObject({ github: 'ada', profile: { organization: '橡果' } })
  })

  it('are read by the columns that are told', () => {
    const map = readColumnMap('Who=name, Handle on GH=github,Secret=extra')
    const list = read('x.csv', 'Who,Handle on GH,Secret\nAda Byron,ada,tea\n', { map })
    expect(list.people).toMatchObject([
      { name: 'Ada Byron', github: 'ada', profile: { extra: { Secret: 'tea' } } },
    ])
    expect(() => readColumnMap('Who=nobody')).toThrow('"nobody" is no field')
    expect(() => readColumnMap('Who')).toThrow('Heading=field')
  })

  it('tell of whoever stands twice with the same role, and of nobody with another', () => {
    const rows = 'Ada,ada,Speaker\nBo,bo,Speaker\nAda,ada,Speaker\nBo,bo,Mentor\n'
    const { people, warnings } = read('x.csv', `Name,GitHub,Role\n${rows}`)
    expect(people).toHaveLength(2)
    expect(warnings).toMatchObject([{ key: 'listedTwice', line: 4, values: { name: 'Ada', firstLine: 2 } }])
  })

  it('repeat what a blank cell stands under where most are blank', () => {
    const list = read(
      'm.csv',
      ',Project,Maintainer Name,Github Name\nGraduated,Oak,Ada,ada\n,,Bo,bo\n,,Cy,cy\n',
    )
    expect(list.projects).toEqual([{ slug: 'oak', name: 'Oak', maturity: 'Graduated' }])
    expect(awards(list)).toEqual(['Ada', 'Bo', 'Cy'].map((name) => [name, 'maintainer of oak']))
  })

  it('name nobody where nothing says that they hold people', () => {
    expect(keys(read('licences.tsv', 'file\tsource\na.md\tacorn\nb.md\toak\n'))).toEqual(['listNobody'])
  })

  it('come in pieces, cut anywhere, and give the same', async () => {
    const bytes = new TextEncoder().encode(csv.replace('Bo Li', '李博'))
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7)
    }
    const { list } = await streamCSV({ chunks: pieces(), path: 'x.csv', options: {} })
    expect(list).toEqual(read('x.csv', csv.replace('Bo Li', '李博')))
  })

  it('are told from posts by their names', () => {
    for (const path of ['a/OWNERS', 'x.OWNERS_ALIASES', '.all-contributorsrc', 'a.csv', 'd/people.json'])
      expect(isListPath(path)).toBe(true)
    for (const path of ['OWNERS.md', 'post.md', 'a.png']) expect(isListPath(path)).toBe(false)
  })
})
