import { statusHatches } from './statusHatches.ts'

type Props = {
  /** Two pictures of one page may not share the names of their patterns. */
  readonly kind: string
}

/** The patterns of statuses, for one picture. */
export const StatusPatterns = ({ kind }: Props) => (
  <defs>
    {Object.entries(statusHatches).map(([status, path]) => (
      <pattern
        height="8"
        id={`${kind}-${status}`}
        key={status}
        patternUnits="userSpaceOnUse"
        width="8"
      >
        <path className="timeline__hatch" d={path} />
      </pattern>
    ))}
  </defs>
)
