import type { Standing } from '../../../features/chips/control/foldStatus.ts'
import { statusHatches } from './statusHatches.ts'

type Props = {
  readonly status: Standing['status']
  /** Of the picture whose patterns it uses. */
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draw how long a status lasted, in its colour and its pattern. */
export const StatusBar = ({ status, kind, ...place }: Props) => (
  <>
    <rect {...place} className={`timeline__bar timeline__bar--${status}`} />
    {status in statusHatches ? <rect {...place} fill={`url(#${kind}-${status})`} /> : null}
  </>
)
