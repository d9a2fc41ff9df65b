import type { ChipName } from './chipName.ts'

/** What a list of chips offers: a chip, none (`null`), or to make one that there is not yet. */
export type ChipOption = ChipName | null | 'new'
