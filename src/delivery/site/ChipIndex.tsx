import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { ChipEntry } from '../queries/listChips.ts'
import { sayPartialDate } from '../../kernel/sayPartialDate.ts'
import { compareMessages } from './compare/messages.ts'
import { messages } from './messages.ts'

type Props = { readonly locale: Locale; readonly chips: readonly ChipEntry[] }

const groupBy = (chips: readonly ChipEntry[], keyOf: (chip: ChipEntry) => string) => {
  const groups = new Map<string, ChipEntry[]>()
  for (const chip of chips) groups.set(keyOf(chip), [...(groups.get(keyOf(chip)) ?? []), chip])
  return [...groups]
}

/** List all chips by vendor and family. */
export const ChipIndex = ({ locale, chips }: Props) => (
  <>
    <header className="page-head">
      <h1>{say(messages.chips, locale)}</h1>
      <p>{say(messages.chipsIntro, locale)}</p>
      <p className="more-ways">
        <a href={addresses.charts(locale)}>{say(compareMessages.seeCharts, locale)}</a>
        <a href={addresses.compare(locale)}>{say(compareMessages.compareSome, locale)}</a>
      </p>
    </header>
    {groupBy(chips, ({ vendor }) => vendor).map(([vendor, ofVendor]) => (
      <section className="chip-vendor" key={vendor}>
        <h2>{vendor}</h2>
        <div className="chip-vendor__families">
          {groupBy(ofVendor, ({ family }) => family ?? '').map(([family, members]) => (
            <div key={family}>
              <h3>{family || say(messages.otherFamilies, locale)}</h3>
              <ul>
                {members.map(({ id, name, slug, releasedOn }) => (
                  <li key={id}>
                    <a href={addresses.chip(locale, slug)}>{name || slug}</a>
                    {releasedOn ? <span>{sayPartialDate(releasedOn, locale)}</span> : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    ))}
  </>
)
