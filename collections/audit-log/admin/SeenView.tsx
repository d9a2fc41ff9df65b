import type { DocumentViewServerProps } from 'payload'

import { readSeenSpans } from '../../../src/features/publication/audit/readSeenSpans.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { SeenSpan } from '../../../src/features/publication/audit/seenSpans.ts'
import { deskTimeZone } from '../../../src/features/publication/deskTimeZone.ts'
import { eventNames } from '../../../src/features/publication/names.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { say } from '../../../src/kernel/messages.ts'
import { sayInZone } from '../../../src/kernel/sayInZone.ts'
import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'
import { auditMessages as words } from './messages.ts'
import './seen.css'

const ways: Readonly<Record<string, Message>> = {
  clock: words.scheduled,
  desk: words.now,
  direct: words.direct,
  revert: words.revert,
}

const ends: Readonly<Record<string, Message>> = eventNames

/** Which revision of a post readers saw when, from the audit log: a tab beside its versions. */
export const SeenView = async ({ initPageResult, doc, i18n, payload }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id = Number(doc?.['id'] ?? initPageResult.docID)
  if (!canEnterAdmin(req.user) || !Number.isSafeInteger(id)) return null
  const reader = readerOf(i18n ?? req.i18n)
  const zone = deskTimeZone(payload)
  const spans = await readSeenSpans(payload, id)
  const base = `${payload.config.routes.admin}/collections/posts/${id}/versions`
  const untilOf = ({ until, end }: SeenSpan) =>
    until === undefined ? (
      <strong>{say(words.still, reader)}</strong>
    ) : (
      <>
        <time dateTime={until}>{sayInZone(until, zone)}</time>{' '}
        {end !== undefined && ends[end] ? say(ends[end], reader) : ''}
      </>
    )
  return (
    <section aria-labelledby="seen-heading" className="seen gutter--left gutter--right">
      <h2 id="seen-heading">{say(words.heading, reader)}</h2>
      <p>{say(spans.length === 0 ? words.never : words.zone, reader, { zone })}</p>
      {spans.length > 0 && (
        <div className="table seen__table">
          <table cellPadding={0} cellSpacing={0}>
            <thead>
              <tr>
                {[words.from, words.until, words.revision, words.who, words.how].map((name) => (
                  <th key={name.en} scope="col">
                    {say(name, reader)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {spans.map((span) => (
                <tr key={span.sequence}>
                  <td>
                    <time dateTime={span.from}>{sayInZone(span.from, zone)}</time>
                  </td>
                  <td>{untilOf(span)}</td>
                  <td>
                    {span.revision === null ? (
                      '–'
                    ) : (
                      <a href={`${base}/${span.revision}`}>{span.revision}</a>
                    )}
                  </td>
                  <td>{span.actorName ?? say(words.program, reader)}</td>
                  <td>{say(ways[span.by ?? ''] ?? words.program, reader)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
