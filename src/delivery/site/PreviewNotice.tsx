import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { messages } from './messages.ts'
import { RefreshOnSave } from './RefreshOnSave.tsx'

/** Tell somebody of the desk that this is a preview; the page follows what is saved in the editor. */
export const PreviewNotice = ({ locale }: { readonly locale: Locale }) => (
  <aside className="preview">
    <RefreshOnSave />
    <span>{say(messages.preview, locale)}</span>
    <a href={`/preview/leave?to=/${locale}`}>{say(messages.leavePreview, locale)}</a>
  </aside>
)
