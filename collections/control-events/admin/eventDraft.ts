import { isRegion } from '../../../src/features/chips/control/region.ts'
import type { EventStatement } from '../../../src/features/chips/control/eventStatement.ts'
import type { SheetEvent } from '../../../src/features/chips/control/readEventSheet.ts'

/** What stands in the form of an event: as it is typed. */
export type EventDraft = {
  readonly nameZh: string
  readonly nameEn: string
  readonly noteZh: string
  readonly noteEn: string
  readonly kind: EventStatement['kind']
  readonly status: NonNullable<EventStatement['status']> | ''
  readonly jurisdiction: string
  readonly destinations: string
  readonly effectiveOn: string
  readonly announcedOn: string
  readonly until: string
  readonly chips: readonly number[]
  readonly rule: number | null
  readonly source: number | null
  readonly citation: string
  readonly quotation: string
}

/** The form of a new event of some chips, or of one that is said anew. */
export const eventDraft = (
  older: SheetEvent | undefined,
  chips: readonly number[],
): EventDraft => ({
  nameZh: older?.name['zh-TW'] ?? '',
  nameEn: older?.name.en ?? '',
  noteZh: older?.note['zh-TW'] ?? '',
  noteEn: older?.note.en ?? '',
  kind: older?.kind ?? 'rule',
  status: older ? (older.status ?? '') : 'unclear',
  jurisdiction: older?.jurisdiction ?? '',
  destinations: older?.destinations.join(', ') ?? '',
  effectiveOn: older?.effectiveOn ?? '',
  announcedOn: older?.announcedOn ?? '',
  until: older?.until ?? '',
  chips: older?.chips.map(({ id }) => id) ?? chips,
  rule: older?.rule?.id ?? null,
  source: older?.source?.id ?? null,
  citation: older?.citation ?? '',
  quotation: older?.quotation ?? '',
})

const codesOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,，、;]+/)
    .filter((code) => code !== '')

/** The first code in a draft that names no country; a jurisdiction has to be there. */
export const strangeRegion = ({ jurisdiction, destinations }: EventDraft): string | undefined => {
  const whose = codesOf(jurisdiction)
  if (whose.length !== 1) return jurisdiction
  return [...whose, ...codesOf(destinations)].find((code) => !isRegion(code))
}

/** Say a draft as the newsroom takes it. */
export const statementOf = (
  draft: EventDraft,
  replaces: number | undefined,
): Omit<EventStatement, 'approval'> => {
  const { nameZh, nameEn, noteZh, noteEn, jurisdiction, destinations, status, chips, ...rest } =
    draft
  return {
    ...rest,
    name: { 'zh-TW': nameZh, en: nameEn },
    note: { 'zh-TW': noteZh, en: noteEn },
    jurisdiction: codesOf(jurisdiction)[0] ?? '',
    destinations: codesOf(destinations),
    status: status === '' ? null : status,
    chips: [...chips],
    ...(replaces === undefined ? {} : { replaces }),
  }
}
