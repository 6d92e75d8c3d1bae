import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { randomFrom, somebody } from '../scale/names.js'

/** A table of so many people, one file; gives its path. */
export function writePeople({ folder, count }: { folder: string; count: number }): string {
  const rows = numbers(count).map((number) => {
    const { name, nativeName = '', github = '' } = somebody(number)
    return [
      `${name} ${letters(number)}`,
      nativeName && `${nativeName}${numeral(number)}`,
      github,
      `Company ${number % 97}`,
      'Contributor',
      2016 + (number % 9),
    ]
  })
  const lines = [['Name', 'Native name', 'GitHub', 'Company', 'Role', 'Year'], ...rows]
  return write(join(folder, `people-${count}.csv`), lines.map((line) => line.join(',')).join('\n'))
}

/** So many posts of about 3 KB in a folder, half of them each other's translation, every tenth with ten people. */
export function writePosts({ folder, count }: { folder: string; count: number }): string {
  const root = join(folder, `posts-${count}`)
  for (const number of numbers(count)) {
    const post = Math.floor(number / 2)
    const locale = number % 2 ? 'zh' : 'en'
    write(join(root, 'content', locale, 'news', `news-${post}.md`), postOf(post, locale))
  }
  return root
}

function postOf(number: number, locale: string): string {
  const day = `${2016 + (number % 9)}-${two((number % 12) + 1)}-${two((number % 28) + 1)}`
  const head = `---\ntitle: News ${number} (${locale})\ndate: ${day}\nauthor: Acorn\ntags: [News, Tag ${number % 20}]\n---\n\n`
  const thanks = number % 10 ? '' : peopleOf(number)
  return `${head}${thanks}${numbers(8)
    .map((part) => paragraphOf(number * 8 + part))
    .join('\n\n')}\n`
}

function peopleOf(number: number): string {
  const rows = numbers(10).map((row) => `| ${somebody(number * 3 + row).name} ${letters(number * 3 + row)} |`)
  return `## ${2016 + (number % 9)} Acorn Members\n\n| Name |\n| --- |\n${rows.join('\n')}\n\n`
}

const vocabulary =
  'community release cluster people thanks contributors meetup project workflow storage network together'.split(
    ' ',
  )

function paragraphOf(seed: number): string {
  const random = randomFrom(seed)
  const words = numbers(45).map(() => vocabulary[random(vocabulary.length)])
  return `## Part ${seed}\n\n${words.join(' ')}, with **bold** and a [link](https://example.org/${seed}).`
}

function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

const numbers = (count: number): number[] => [...Array(count).keys()]

/** A number as a word, fit to be part of a name. */
const letters = (number: number): string =>
  `Q${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`

/** The same in Chinese. */
const numeral = (number: number): string =>
  [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')

const two = (number: number): string => String(number).padStart(2, '0')
