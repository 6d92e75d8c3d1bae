import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { certificates, linked, people, roles } from '../../../../test/issuing/community.js'
import { type FileMatch, openMatcher, type Roster } from './index.js'
import { prepare } from './known.js'
import { matchFile } from './matchFile.js'

const roster: Roster = { people, roles, certificates, ignored: ['KubeSphere'], thisYear: 2023 }
const bare: Roster = { ...roster, certificates: certificates.map(({ sourceURL: _, ...rest }) => rest) }
const in2022: Roster = { ...bare, defaults: { year: 2022 } }

const matchOne = (name: string, on: Roster): FileMatch => {
  const [match] = openMatcher(on)([{ key: name, name }])
  if (!match) throw new Error(`no match for ${name}`)
  return match
}

const outcome = ({ action, person, role, year }: FileMatch): string =>
  action === 'ask' ? 'ask' : `${person}, ${role} ${year}`

const seed = '../shared/corpus/kubesphere-2022-year-in-review.seed.md'
const seedNames = await readFile(seed, 'utf8').then(
  (text) => [...text.matchAll(/Download Certificate\]\(\S*\/([^/)]+)\)/g)].map((match) => match[1] ?? ''),
  () => undefined,
)

it('a camera’s number is no year to come', () => {
  expect(matchOne('IMG_2034.jpg', bare)).not.toHaveProperty('year')
  expect(matchOne('contributor-2024-lixd.png', bare)).toHaveProperty('year', 2024)
})

describe('the files of the first announcement', () => {
  it.each(linked)('$file is matched by the address that named it', ({ file, person, role }) => {
    expect(outcome(matchOne(file, roster))).toBe(`${person}, ${role} 2022`)
  })

  it.each(linked)('$file is matched by its name alone, once the year is chosen', ({ file, person, role }) => {
    expect(outcome(matchOne(file, in2022))).toBe(`${person}, ${role} 2022`)
  })

  it(`are the eight of the announcement${seedNames ? '' : ` (skipped: ${seed} is missing)`}`, () => {
    if (seedNames) expect(seedNames.sort()).toEqual(linked.map(({ file }) => file).sort())
  })
})

/** How people name files, and what each may be taken for. */
const named: [string, string][] = [
  ['2022_contributor_LXD.pdf', 'LXD, contributor 2022'],
  ['证书-张三-2022.png', 'ask'],
  ['贡献者-张三-2022.png', 'San Zhang, contributor 2022'],
  ['2022年度贡献者张三证书.png', 'San Zhang, contributor 2022'],
  ['2022大使-Zepeng An.png', 'Zepeng An, ambassador 2022'],
  ['成员_Arhell_2022年.webp', 'Arhell, member 2022'],
  ['Ambassador 2022 - Zepeng An.pdf', 'Zepeng An, ambassador 2022'],
  ['AmbassadorZepengAn2022.png', 'Zepeng An, ambassador 2022'],
  ['ambassadors.zepeng.an.2022.jpeg', 'Zepeng An, ambassador 2022'],
  ['2022-kubesphere-ambassador-halil.png', 'Halil ibrahim BUGOL, ambassador 2022'],
  ['contributor-2022-lixd (1).png', 'lixd, contributor 2022'],
  ['contributor-2022-lixd copy 2.png', 'lixd, contributor 2022'],
  ['contributor-2022-lixd-final_v2.png', 'lixd, contributor 2022'],
  ['contributor-2022-lixd - 副本.png', 'lixd, contributor 2022'],
  ['2022 contributor @lixd.png', 'lixd, contributor 2022'],
  ['2022%20contributor%20Lei%20Chen.png', 'Lei Chen, contributor 2022'],
  ['contributor-FY2022-Chen_Lei.png', 'Lei Chen, contributor 2022'],
  ['contributor-fy22-chenlei.png', 'Lei Chen, contributor 2022'],
  ['contributor-22-lixd.png', 'lixd, contributor 2022'],
  ["contributor '22 lixd.png", 'lixd, contributor 2022'],
  ['ｃｏｎｔｒｉｂｕｔｏｒ－２０２２－ｌｉｘｄ.png', 'lixd, contributor 2022'],
  ['contrib_2022_77yu77.png', '77yu77, contributor 2022'],
  ['contributor_2022_life-.png', 'life-, contributor 2022'],
  ['contributor-2022-Bennu-Li.png', 'Bennu-Li, contributor 2022'],
  ['contributor-2022-tester-rep.png', 'tester-rep, contributor 2022'],
  ['contributor-2022-cqiang1993.png', 'cqiang1993, contributor 2022'],
  ['contributor-2022-lining2020x.png', 'lining2020x, contributor 2022'],
  ['2022/ambassadors/zhenfei.png', 'Zhenfei Pei, ambassador 2022'],
  ['Contributors 2022/certificates/EliChen95.png', 'EliChen95, contributor 2022'],
  ['2022\\contributors\\M4C4R.PNG', 'M4C4R, contributor 2022'],
  ['contributor-2022-Joerg-Mueller.png', 'Jörg Müller, contributor 2022'],
  ['contributor-2022-Jo\u0308rg Mu\u0308ller.png', 'Jörg Müller, contributor 2022'],
  ['contributor-2022-JÃ¶rg MÃ¼ller.png', 'Jörg Müller, contributor 2022'],
  ['contributor-2022-muller-jorg.png', 'Jörg Müller, contributor 2022'],
  ['contributor-2022-Anna Gross.png', 'Anna Groß, contributor 2022'],
  ['contributor_chen2022_2022.png', 'ask'],
  ['contributor_2022_X.png', 'X, contributor 2022'],
  ['ambassador_2022_X.png', 'ask'],
  ['contributor-2022-member-one.png', 'member-one, contributor 2022'],
  ['member-one-2022.png', 'ask'],
  ['contributor-2022-김민준.png', '김민준, contributor 2022'],
  ['contributor-2022-Анна Петрова.png', 'Анна Петрова, contributor 2022'],
  ['contributor-2022-Ada Lovelace.png', 'Ada Byron, contributor 2022'],
  ['contributor-2022-ada.png', 'Ada Byron, contributor 2022'],
  ['2022 contributor 王伟 weiwang-a.png', 'Wei Wang, contributor 2022'],
  ['2022 contributor 王小明 (Xiaoming Wang).png', 'Xiaoming Wang, contributor 2022'],
  ['2022 contributor 王小明.png', 'Xiaoming Wang, contributor 2022'],
  ['017_contributor_2022_polym.png', 'polym, contributor 2022'],
  ['17. polym - contributor 2022.png', 'polym, contributor 2022'],
  ['polym.contributor.2022.pdf.png', 'polym, contributor 2022'],
  ['contributor-2022-polym-zh-CN.png', 'polym, contributor 2022'],
  // Unsure, each for a reason
  ['contributor-2022-wangwei.png', 'ask'],
  ['contributor-2022-汪伟.png', 'ask'],
  ['contributor-2022-ming-li.png', 'ask'],
  ['contributor-2022-kevin.png', 'ask'],
  ['contributor-2022-lei.png', 'ask'],
  ['contributor-2022-zhang.png', 'ask'],
  ['ambassador-2022-zhang.png', 'Yanying Zhang, ambassador 2022'],
  ['contributor-lixd.png', 'ask'],
  ['2022-lixd.png', 'ask'],
  ['lixd.png', 'ask'],
  ['contributor-2022.png', 'ask'],
  ['contributor-2022-lixdd.png', 'ask'],
  ['contributor-2022-2023-lixd.png', 'ask'],
  ['2023/contributor-2022-lixd.png', 'ask'],
  ['member-to-ambassador-2022-Arhell.png', 'ask'],
  ['speaker-2022-lixd.png', 'ask'],
  ['contributor-2022-ghostreader.png', 'ask'],
  ['contributor-2022-lixd-2.png', 'ask'],
  ['contributor-2022-chen.png', 'Lei Chen, contributor 2022'],
  ['contributor-chen2022.png', 'ask'],
  ['contributor-2022-an.png', 'ask'],
  ['contributor-2022-Lei-Chen-Bo-Wu.png', 'ask'],
  ['IMG_20230111_1.png', 'ask'],
  ['', 'ask'],
]

describe('the ways in which people name files', () => {
  it.each(named)('%s: %s', (name, expected) => {
    expect(outcome(matchOne(name, bare))).toBe(expected)
  })
})

/** Every decoration in every order, around every spelling: a number that repeats itself chooses, so each run is the same. */
const decorations = {
  before: ['', '001_', 'KubeSphere ', 'certificate-', '证书-', 'Copy of '],
  role: ['contributor', 'Contributors', '贡献者', 'contrib', 'CONTRIBUTOR'],
  year: ['2022', '2022年', 'FY2022', '22', "'22"],
  after: ['', ' (1)', ' copy', '-final', '_v2', ' - 副本', '-final2', '_证书', '-2', ' 2023-01-11'],
  between: ['-', '_', ' ', '.', ' - '],
  folder: ['', '2022/', '2022/contributors/', 'Downloads/certs (3)/'],
}

function* decorated(spelling: string): Generator<string> {
  let seed = [...spelling].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 99_991,
    7,
  )
  const pick = (list: readonly string[]): string => {
    seed = (seed * 48_271) % 2_147_483_647
    return list[seed % list.length] ?? ''
  }
  for (const order of ['rny', 'ryn', 'nry', 'nyr', 'yrn', 'ynr']) {
    const part = { r: pick(decorations.role), y: pick(decorations.year), n: spelling }
    const words = [...order].map((letter) => part[letter as keyof typeof part])
    const name = `${pick(decorations.before)}${words.join(pick(decorations.between))}${pick(decorations.after)}`
    if (order < 'ry') yield `${pick(decorations.folder)}${name}.png`
    else yield encodeURIComponent(`${name}.png`.normalize('NFD'))
  }
}

const spellingsOf = ({ name, nativeName, github }: Roster['people'][number]): string[] => [
  name,
  name.toUpperCase(),
  name.replaceAll(' ', ''),
  name.split(' ').reverse().join('-'),
  ...(github ? [`@${github}`] : []),
  ...(nativeName ? [nativeName] : []),
]

describe('decorations of a name', () => {
  const count = { sure: 0, unsure: 0, wrong: [] as string[], stranger: [] as string[] }

  it('never make it mean somebody else', () => {
    const files = people.flatMap((person) =>
      spellingsOf(person)
        .flatMap((spelling) => [...decorated(spelling)])
        .map((name, index) => ({ key: `${person.id}#${index}`, name })),
    )
    const known = prepare(in2022)
    for (const file of files) {
      const match = matchFile({ file, known })
      const isRight =
        file.key.startsWith(`${match.person}#`) && match.role === 'contributor' && match.year === 2022
      if (match.action === 'ask') count.unsure++
      else if (isRight) count.sure++
      else count.wrong.push(`${file.name} -> ${outcome(match)}`)
    }
    expect(count.wrong).toEqual([])
    expect(count.sure).toBeGreaterThan(2 * count.unsure)
  })

  it('never make a stranger one of those who are known', () => {
    const namesakes = ['Wei Wang', 'Wang Wei', 'Ming Li', 'Kevin', 'Keiko Vinter']
    for (const person of people.filter(({ name }) => !namesakes.includes(name))) {
      const known = prepare({ ...in2022, people: people.filter((other) => other !== person) })
      for (const name of spellingsOf(person).map((spelling) => `contributor-2022-${spelling}.png`)) {
        const match = matchFile({ file: { key: name, name }, known })
        if (match.action !== 'ask') count.stranger.push(`${name} -> ${outcome(match)}`)
      }
    }
    expect(count.stranger).toEqual([])
  })
})

describe('what the editor chose', () => {
  const chosen: Roster = { ...bare, defaults: { role: 'contributor', year: 2022 } }

  it.each([
    ['证书-张三-2022.png', 'San Zhang, contributor 2022'],
    ['member-Arhell.png', 'Arhell, member 2022'],
    ['LXD.pdf', 'LXD, contributor 2022'],
    ['2021/lixd.png', 'lixd, contributor 2021'],
    ['chen2022.png', 'ask'],
    ['22-lixd.png', 'lixd, contributor 2022'],
    ['speaker-lixd.png', 'ask'],
  ])('fills in what the name does not say: %s', (name, expected) => {
    expect(outcome(matchOne(name, chosen))).toBe(expected)
  })

  it('does not silently overrule what may be a year', () => {
    expect(outcome(matchOne('22-lixd.png', { ...chosen, defaults: { year: 2023, role: 'member' } }))).toBe(
      'ask',
    )
  })
})

describe('what stands in the way', () => {
  const award = { person: 'lixd', role: 'contributor', year: 2022 }
  const match = (names: string[], on: Roster) =>
    openMatcher(on)(names.map((name) => ({ key: name, name, sha256: 'a' })))

  it('is said of two files for one award', () => {
    const [png, pdf] = match(['contributor-2022-lixd.png', 'contributor-2022-lixd.pdf'], bare)
    expect([png?.problems, pdf?.problems]).toEqual([['sameAward'], ['sameAward']])
    expect(png).toMatchObject({ action: 'ask', ...award })
  })

  it('is said of a certificate that has another file', () => {
    const filled = (sha256: string): Roster => ({
      ...bare,
      certificates: [{ id: 'c', ...award, hasFile: true, sha256 }],
    })
    const [another] = match(['contributor-2022-lixd.png'], filled('b'))
    expect(another).toMatchObject({ action: 'ask', certificate: 'c', problems: ['replacesFile'] })
    expect(match(['contributor-2022-lixd.png'], filled('a'))).toMatchObject([
      { action: 'same', certificate: 'c' },
    ])
  })

  it('is that a certificate was revoked, unless another one counts', () => {
    const file = ['contributor-2022-lixd.png']
    const revoked = { id: 'r', ...award, hasFile: false, isRevoked: true }
    const valid = { id: 'v', ...award, hasFile: false }
    const [asked] = match(file, { ...bare, certificates: [revoked] })
    expect(asked).toMatchObject({ action: 'ask', certificate: 'r', problems: ['wasRevoked'] })
    const [found] = match(file, { ...bare, certificates: [revoked, valid] })
    expect(found).toMatchObject({ action: 'update', certificate: 'v' })
  })

  it('is that the certificate is of a group or project, which a file name never means', () => {
    const file = ['contributor-2022-lixd.png']
    const ofGroup = { id: 'g', ...award, hasFile: false, isOfGroup: true }
    const [asked] = match(file, { ...bare, certificates: [ofGroup] })
    expect(asked).toMatchObject({ action: 'ask', problems: ['hasInGroup'] })
    expect(asked).not.toHaveProperty('certificate')
    const [found] = match(file, {
      ...bare,
      certificates: [ofGroup, { id: 'v', ...award, hasFile: false }],
    })
    expect(found).toMatchObject({ action: 'update', certificate: 'v' })
  })

  it('is said of a year other than the one that the address of the file stands for', () => {
    const later = { ...roster, defaults: { year: 2023 } }
    const [found] = match(['ambassador-halil.png'], later)
    expect(found).toMatchObject({ action: 'ask', candidates: [{ why: 'formerFile' }] })
  })

  it('is a decision about somebody new, whose name is suggested', () => {
    const [login, name] = match(['contributor-2022-octo-cat.png', 'contributor-2022-Grete Hermann.png'], bare)
    expect(login?.newPerson).toEqual({ name: 'octo-cat', github: 'octo-cat' })
    expect(name).toMatchObject({ problems: ['newPerson'], newPerson: { name: 'Grete Hermann' }, year: 2022 })
  })

  it('is that a name names nobody', () => {
    expect(
      match(['contributor-2022.png', 'certificate (2).png'], bare).map(({ problems }) => problems[0]),
    ).toEqual(['noName', 'noName'])
  })

  it('comes with the people to choose from', () => {
    const [homophone, typo] = match(['contributor-2022-汪伟.png', 'contributor-2022-lixdd.png'], bare)
    expect(homophone?.candidates.map(({ name }) => name).sort()).toEqual(['Wang Wei', 'Wei Wang'])
    expect(typo?.candidates).toContainEqual({ id: 'lixd', name: 'lixd', github: 'lixd', why: 'similar' })
  })
})
