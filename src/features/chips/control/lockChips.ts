import type { PayloadRequest } from 'payload'

import { lockChip } from '../facts/factStore.ts'

/**
 * Wait until nobody else decides about some chips, until this transaction ends.
 *
 * In one order, whoever asks. Two who decide at once about events of one chip would each not see what
 * the other does, and tell of a status that is none.
 */
export const lockChips = async (chips: readonly number[], req: PayloadRequest): Promise<void> => {
  for (const chip of [...new Set(chips)].toSorted((one, other) => one - other)) {
    await lockChip(chip, req)
  }
}
