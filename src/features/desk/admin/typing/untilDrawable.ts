const lazyType = Symbol.for('react.lazy')

/** A part of the screen that may still be on its way from the server. */
type Lazy = {
  readonly $$typeof: symbol
  /** Gives the part, or throws what it waits for. */
  readonly _init: (payload: unknown) => unknown
  readonly _payload: unknown
}

const isLazy = (part: object): part is Lazy => '$$typeof' in part && part.$$typeof === lazyType

const isAwaited = (thrown: unknown): thrown is PromiseLike<unknown> =>
  typeof thrown === 'object' && thrown !== null && 'then' in thrown

const arrived = async (lazy: Lazy): Promise<unknown> => {
  for (;;) {
    try {
      return lazy._init(lazy._payload)
    } catch (thrown) {
      // What cannot come says so where it is drawn.
      if (!isAwaited(thrown)) return undefined
      try {
        await thrown
      } catch {
        return undefined
      }
    }
  }
}

/** What a part is drawn from; of an element not what React notes of it besides. */
const innerOf = (part: object): unknown[] =>
  '$$typeof' in part && 'type' in part && 'props' in part
    ? [part.type, part.props]
    : Object.values(part)

const settle = async (part: unknown, seen: Set<object>): Promise<void> => {
  if (typeof part !== 'object' || part === null || seen.has(part)) return
  seen.add(part)
  if (isLazy(part)) await settle(await arrived(part), seen)
  // For a promise among its props a component waits by itself.
  else if (!isAwaited(part)) {
    await Promise.all(innerOf(part).map(async (inner) => await settle(inner, seen)))
  }
}

/** What a server says of one field of a form, or of one row, as far as it is drawn. */
type Drawn = { readonly customComponents?: unknown; readonly rows?: readonly Drawn[] }

const componentsOf = ({ customComponents, rows = [] }: Drawn): unknown[] => [
  customComponents,
  ...rows.map((row) => row.customComponents),
]

const isFormState = (answer: unknown): answer is { readonly state: Record<string, Drawn> } =>
  typeof answer === 'object' &&
  answer !== null &&
  'state' in answer &&
  typeof answer.state === 'object' &&
  answer.state !== null

/**
 * Wait until every component that a server sends with the state of a form is there to be drawn.
 *
 * React hides what stands around a component that has not come yet, an editor too, which loses its
 * focus and every letter that is typed meanwhile.
 */
export const untilDrawable = async (answer: unknown): Promise<void> => {
  if (!isFormState(answer)) return
  const seen = new Set<object>()
  await Promise.all(
    Object.values(answer.state)
      .flatMap(componentsOf)
      .map(async (part) => await settle(part, seen)),
  )
}
