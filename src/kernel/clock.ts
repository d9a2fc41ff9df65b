/** What tells the time; injected wherever a decision depends on it. */
export type Clock = { readonly now: () => Date }

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() }
