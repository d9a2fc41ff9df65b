/** How long a courier waits after trouble, in milliseconds. */
const pause = 1000

/** Delivers in the background, so that nobody who fires waits for it. */
export type Courier = {
  /** Set out, unless it is on its way. */
  readonly start: () => void
  /** Wait until what is on its way has arrived. */
  readonly finish: () => Promise<void>
}

/**
 * Keep a courier, who delivers until nothing is left.
 *
 * @param deliver is tried again a second after it threw.
 * @param onDone is called when nothing is left for now.
 */
export const keepCourier = (
  deliver: () => Promise<void>,
  tell: (line: string) => void,
  onDone: () => void,
): Courier => {
  let underway: Promise<void> | undefined
  let lastTrouble = ''
  const go = async (): Promise<void> => {
    try {
      await deliver()
      lastTrouble = ''
    } catch (error) {
      const trouble = String(error)
      if (trouble !== lastTrouble) tell(trouble)
      lastTrouble = trouble
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  const start = (): void => {
    underway ??= go().finally(() => {
      underway = undefined
      onDone()
    })
  }
  return { start, finish: async () => await underway }
}
