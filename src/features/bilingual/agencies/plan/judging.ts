import type { Segment } from '../../../../content/segments/segment.ts'
import { segmentOf } from '../../../../content/segments/segmentsOf.ts'
import type { Message } from '../../../../kernel/messages.ts'
import type { Problem } from '../../../../kernel/problem.ts'
import type { PostNow } from '../storyNow.ts'
import type { Ticket } from '../ticket.ts'

/** What a return is held against. */
export type ReturnPlace = {
  readonly source: PostNow
  readonly target: PostNow
  /** Units whose returned words are wanted although they were changed here as well, or `all`. */
  readonly chosen: ReadonlySet<string>
  readonly newId: () => string
  /** How findings name the file. */
  readonly where: string
}

/** Note what was found at a line of the file. */
export type Report = (
  code: string,
  severity: Problem['severity'],
  message: Message,
  line: number,
  values?: Readonly<Record<string, string | number>>,
) => void

/** What the ticket says of a unit. */
export type Sent = Ticket['units'][string]

/** The print of what somebody has written; empty where that is nothing. */
export const printOf = (text: string): string =>
  text === '' ? '' : segmentOf('', 'paragraph', text).print

/** A segment of a post as it is now; without words where it waits for them or has gone. */
export const segmentIn = (post: PostNow, id: string): Pick<Segment, 'print' | 'text'> =>
  post.segments.find((one) => one.id === id) ?? { print: '', text: '' }
