/** Name a chip's card on a page, for what opens it. */
export const chipCardId = (chip: number): string => `chip-card-${chip}`
