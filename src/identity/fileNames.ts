import { repairEncoding } from './encoding.js'

type NameParts = { folders: string[]; base: string }

const extension = /\.(?:png|jpe?g|jfif|webp|pdf|svg|gif|tiff?|bmp|heic|avif)$/i
const longest = 200

/** The folders and the bare name of a file, in one Unicode form, without extension, escapes and garbling. */
export function fileNameParts(name: string): NameParts {
  const parts = clean(name)
    .split(/[/\\]+/)
    .map((part) => part.trim())
    .filter((part) => part && !/^\.+$/.test(part))
  const base = (parts.pop() ?? '').replace(extension, '').replace(extension, '')
  return { folders: parts.slice(-8).map(short), base: short(base) }
}

const short = (text: string): string => [...text].slice(0, longest).join('')

function clean(name: string): string {
  let text = name
  for (let round = 0; round < 2 && /%[\da-f]{2}/i.test(text); round++) text = unescaped(text)
  return repairEncoding(text)
    .text.normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, '')
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
