import { getFileNameLowLevel } from 'yauzl'
import type { Entry } from 'yauzl'

type Named = Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>

/** Set where a zip file says that its names are UTF-8. */
const saysUtf8 = 0x800

/** The extra field in which a name stands in UTF-8 beside its old form. */
const unicodePath = 0x7075

const isDeclared = ({ generalPurposeBitFlag, extraFields }: Named): boolean =>
  (generalPurposeBitFlag & saysUtf8) !== 0 || extraFields.some(({ id }) => id === unicodePath)

const canDecode = (names: readonly Buffer[], encoding: string): boolean => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (const name of names) decoder.decode(name)
    return true
  } catch {
    return false
  }
}

/**
 * Tell how the names of a zip file are to be read.
 *
 * Many programs write UTF-8 and do not say so, and those of a Windows of Taiwan write Big5: what all
 * undeclared names can be is what they are. The rest is the code page that the format prescribes.
 */
export const nameDecoder = (entries: readonly Named[]): ((entry: Named) => string) => {
  const undeclared = entries.filter((one) => !isDeclared(one)).map((one) => one.fileNameRaw)
  const encoding = ['utf-8', 'big5'].find((one) => canDecode(undeclared, one))
  return (entry) =>
    encoding === undefined || isDeclared(entry)
      ? getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
      : new TextDecoder(encoding).decode(entry.fileNameRaw)
}
