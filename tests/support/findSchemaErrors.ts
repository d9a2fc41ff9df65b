import fs from 'node:fs'
import path from 'node:path'

import { validateXML } from 'xmllint-wasm'

/**
 * Hold XML against a schema (libxml2): what it complains about, with lines.
 *
 * @param folder where the schema is, with what it imports below it.
 */
export const findSchemaErrors = async (
  xml: string,
  folder: string,
  schema: string,
): Promise<string[]> => {
  const read = (fileName: string) => ({
    fileName,
    contents: fs.readFileSync(path.join(folder, fileName), 'utf8'),
  })
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const imported = names.filter((name) => name.endsWith('.xsd') && name !== schema)
  const { errors } = await validateXML({
    xml: { fileName: 'checked.xml', contents: xml },
    schema: read(schema),
    preload: imported.map(read),
  })
  return errors.map(({ loc, message }) => `${loc?.lineNumber ?? '?'}: ${message}`)
}
