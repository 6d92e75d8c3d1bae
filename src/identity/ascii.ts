import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'

const han = /\p{Script=Han}+/gu

/** Any script in ASCII letters: accents dropped, Chinese as pinyin with a space between syllables. */
export function toAscii({ text, isName = false }: { text: string; isName?: boolean }): string {
  const romanized = text
    .normalize('NFKC')
    .replace(han, (run) => ` ${syllables({ run, isName }).join(' ')} `)
    .replace(/ +/g, ' ')
    .trim()
  return anyAscii(romanized)
}

const syllables = ({ run, isName }: { run: string; isName: boolean }): string[] =>
  pinyin(run, { toneType: 'none', type: 'array', surname: isName ? 'head' : 'off' })
