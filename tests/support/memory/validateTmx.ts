import fs from 'node:fs'
import path from 'node:path'
import { DtdValidator, XmlDocument, XmlDtd, XmlLibError } from 'libxml2-wasm'

const dtd = path.join(import.meta.dirname, '../../fixtures/bilingual/tmx/tmx14.dtd')

/** Hold a TMX file against its document type; gives what is wrong with it, and nothing if it is valid. */
export const validateTmx = (tmx: string): readonly string[] => {
  const document = XmlDocument.fromString(tmx)
  const validator = new DtdValidator(XmlDtd.fromString(fs.readFileSync(dtd, 'utf8')))
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    return error.details.map(({ message }) => message)
  } finally {
    validator.dispose()
    document.dispose()
  }
}
