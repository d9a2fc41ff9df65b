/** Why a TMX file was not read to its end. */
export type TmxReason = 'broken' | 'doctype' | 'too-deep' | 'not-tmx' | 'encoding' | 'not-utf8'

/** A TMX file that cannot be read on, and where it ended. */
export class TmxRefusal extends Error {
  readonly reason: TmxReason
  readonly line: number

  constructor(reason: TmxReason, line: number, message = '') {
    super(message)
    this.reason = reason
    this.line = line
  }
}
