import { readXliff } from './readXliff.ts'

/** The post that a file says it was made of; 0, which none has, where it says none. */
export const sourceOfJob = (bytes: Uint8Array): number => {
  const read = readXliff(bytes, '')
  return read.ok ? read.value.ticket.source : 0
}
