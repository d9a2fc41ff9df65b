import type { z } from 'zod'

import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'

/**
 * Read the data of an event by a schema.
 *
 * @throws CallFailure where it is no JSON, or not of that shape.
 */
export const parseEvent = <Schema extends z.ZodType>(
  data: string,
  schema: Schema,
): z.output<Schema> => {
  let json: unknown
  try {
    json = JSON.parse(data)
  } catch {
    throw new CallFailure(machineRefusal('rubbish'))
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new CallFailure(machineRefusal('rubbish'))
  return parsed.data
}
