import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip file, with whatever is wrong about it. */
export type ZipEntry = {
  /** Bytes where it is not UTF-8. */
  readonly name: string | Buffer
  readonly data?: string | Buffer
  /** The mode of Unix: `0o120777` is a symbolic link. */
  readonly mode?: number
  /** What is said of the name and of a password; names are said to be UTF-8 by themselves. */
  readonly flags?: number
  readonly method?: number
  /** The size that is said, where that is a lie. */
  readonly says?: number
  /** The sum that is said, where that is a lie. */
  readonly sum?: number
}

/** Write a zip file entry by entry, as no honest program would. */
export const buildZip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { data = '', mode = 0o100644, method = 8, flags, says, sum } = entry
    const name = Buffer.from(entry.name)
    const plain = Buffer.from(data)
    const packed = method === 8 ? deflateRawSync(plain) : plain
    const flag = flags ?? (typeof entry.name === 'string' ? 0x800 : 0)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flag, 2)
    head.writeUInt16LE(method, 4)
    head.writeUInt32LE(sum ?? crc32(plain), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(says ?? plain.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, name, packed])
    parts.push(local)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), head, rest, name)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end])
}
