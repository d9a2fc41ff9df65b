import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { addresses } from '../../addresses.ts'
import type { ComparisonRecord } from '../../queries/findComparison.ts'
import { compareMessages } from './messages.ts'

type Props = {
  readonly record: ComparisonRecord
  readonly isOnlyDifferences: boolean
  readonly locale: Locale
}

/** Choose the chips and the day; the address that it leads to keeps the choice. */
export const CompareForm = ({ record, isOnlyDifferences, locale }: Props) => {
  const { all, chosen, on } = record
  const isChosen = new Set(chosen.map(({ id }) => id))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const vendors = [...new Set(all.map(({ vendor }) => vendor))].map(
    (vendor) =>
      [
        vendor,
        all
          .filter((chip) => chip.vendor === vendor)
          .toSorted((one, other) => compare(one.name || one.slug, other.name || other.slug)),
      ] as const,
  )
  return (
    <details className="compare-form" open={chosen.length < 2}>
      <summary>
        {say(chosen.length < 2 ? compareMessages.choose : compareMessages.chooseOthers, locale)}
      </summary>
      <form action={addresses.compare(locale)}>
        <div className="compare-form__chips">
          {vendors.map(([vendor, chips]) => (
            <fieldset key={vendor}>
              <legend>{vendor}</legend>
              {chips.map(({ id, slug, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    name="chips"
                    value={slug}
                    defaultChecked={isChosen.has(id)}
                  />
                  <span>{name || slug}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <div className="compare-form__foot">
          <label>
            <span>{say(compareMessages.day, locale)}</span>
            <input type="date" name="on" defaultValue={on} />
          </label>
          <label>
            <input
              type="checkbox"
              name="only"
              value="differences"
              defaultChecked={isOnlyDifferences}
            />
            <span>{say(compareMessages.onlyDifferences, locale)}</span>
          </label>
          <button type="submit">{say(compareMessages.submit, locale)}</button>
        </div>
      </form>
    </details>
  )
}
