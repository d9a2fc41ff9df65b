import type { ForbiddenForm, ForbiddenReason } from '../concept.ts'
import { forbiddenReasons } from '../concept.ts'
import { listCell } from './listCell.ts'

const pattern = /^([^{}]+?)\s*\{\s*(\w+)\s*(?::\s*([^{};]*?))?\s*(?:;\s*except\s+([^{};]*?))?\s*\}$/

const isReason = (text: string): text is ForbiddenReason =>
  (forbiddenReasons as readonly string[]).includes(text)

/**
 * Read one forbidden form as a cell has it; `undefined` if it is not of that form.
 *
 * @example
 * parseForbidden('內存 {mainland: 台灣稱記憶體; except 國內存款, 境內存放}')
 */
export const parseForbidden = (text: string): ForbiddenForm | undefined => {
  const [, form, reason, note = '', exceptions = ''] = pattern.exec(text) ?? []
  if (form === undefined || reason === undefined || !isReason(reason)) return undefined
  return { form, reason, note, exceptions: listCell(exceptions, ',') }
}

/** Write a forbidden form as `parseForbidden` reads it. */
export const writeForbidden = ({ form, reason, note, exceptions }: ForbiddenForm): string => {
  const why = note === '' ? reason : `${reason}: ${note}`
  const except = exceptions.length === 0 ? '' : `; except ${exceptions.join(', ')}`
  return `${form} {${why}${except}}`
}
