/** A clock that tells another machine's time, and does not look at its own. */
export type DatabaseClock = {
  /**
   * The time there: never behind it, and ahead by no more than its answer took.
   *
   * Before it was ever set, the time of this machine, whatever that is worth.
   */
  readonly now: () => Date
  /** Take over what the other clock said in answer to a question that was asked at `askedAt`. */
  readonly set: (said: Date, askedAt: number) => void
  /** How long ago it was set, in milliseconds. */
  readonly age: () => number
}

type Sources = {
  /** Milliseconds since whenever, that nobody can set forward or back. */
  readonly steady: () => number
  readonly machine: () => Date
}

const own: Sources = { steady: () => performance.now(), machine: () => new Date() }

/** By how much two good clocks may differ in their speed. */
const drift = 0.0005

/**
 * Make a clock that goes by what another said once, and by the time that has passed since.
 *
 * A clock of this machine that is wrong, or is set while it runs, changes nothing. It goes a touch
 * too fast, so that what has just been published is never still to come; and what it is asked for
 * most is refused until then by the publication itself.
 */
export const createDatabaseClock = ({ steady, machine }: Sources = own): DatabaseClock => {
  let known: { readonly said: number; readonly askedAt: number } | undefined
  const age = (): number => (known ? steady() - known.askedAt : Number.POSITIVE_INFINITY)
  return {
    now: () => (known ? new Date(Math.ceil(known.said + age() * (1 + drift))) : machine()),
    set: (said, askedAt) => {
      known = { said: said.getTime(), askedAt }
    },
    age,
  }
}

const clocks = Symbol.for('waferdesk.databaseClocks')

/**
 * The clock of a database, by the object that stands for it in this process.
 *
 * Kept outside of the module: a bundler may put several copies of it into one process.
 */
export const databaseClockOf = (database: object): DatabaseClock => {
  const shared = globalThis as unknown as Record<symbol, WeakMap<object, DatabaseClock> | undefined>
  const all = (shared[clocks] ??= new WeakMap())
  const found = all.get(database) ?? createDatabaseClock()
  all.set(database, found)
  return found
}
