import type { Locale } from '../../../../kernel/locale.ts'

/** What is done about one defect in Payload's markup, wherever it stands. */
export type Repair = {
  readonly selector: string
  readonly apply: (element: Element, reader: Locale) => void
}
