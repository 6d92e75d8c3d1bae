import { type Entry, getFileNameLowLevel } from 'yauzl'
import { type Say, say } from '../say.js'

const unicodePath = 0x7075
const saysUTF8 = 0x800
const link = 0o120000
const fileTypes = 0o170000

/** The name of an entry with `/`: as it says that it is written, else UTF-8, else in the encoding of Chinese Windows. */
export function zipEntryName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const isSaid = generalPurposeBitFlag & saysUTF8 || extraFields.some(({ id }) => id === unicodePath)
  const name = isSaid
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : (decode(fileNameRaw, 'utf-8') ?? decode(fileNameRaw, 'gb18030') ?? fileNameRaw.toString('latin1'))
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

/** Why an entry is not taken, whatever is in it. */
export function zipEntryProblem({ entry, name }: { entry: Entry; name: string }): Say | undefined {
  const leadsOut = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  if (leadsOut || name.includes('\0')) return say({ key: 'zipLeadsOut' })
  if (((entry.externalFileAttributes >>> 16) & fileTypes) === link) return say({ key: 'zipLink' })
  return entry.isEncrypted() ? say({ key: 'zipLocked' }) : undefined
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
