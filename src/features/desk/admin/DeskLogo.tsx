import type { ServerProps } from 'payload'

import { say } from '../../../kernel/messages.ts'
import { deskMessages } from '../messages.ts'
import { readerOf } from '../../bilingual/readerOf.ts'
import { DeskMark } from './DeskMark.tsx'

/** Mark, name and purpose, above the log-in. */
export const DeskLogo = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div className="desk-logo">
    <DeskMark size={44} />
    <div className="desk-logo__words">
      <h1 className="desk-logo__name">Waferdesk</h1>
      <span className="desk-logo__purpose">{say(deskMessages.purpose, readerOf(i18n))}</span>
    </div>
  </div>
)
