import { deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string | Buffer
  content?: string | Buffer
  /** The mode of Unix, such as 0o120777 for a link. */
  mode?: number
  /** What the entry says that it unpacks to. @default the truth */
  says?: number
  isLocked?: boolean
}

/** A `.zip` with these entries, whatever they say. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = '', mode = 0o100644, says, isLocked = false } of entries) {
    const names = Buffer.from(name)
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((typeof name === 'string' ? 0x800 : 0) | (isLocked ? 1 : 0), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says ?? raw.length, 18)
    common.writeUInt16LE(names.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, names, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, names]))
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06'), end])
}
