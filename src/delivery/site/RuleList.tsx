import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import type { ChipView } from '../views/chipView.ts'
import { messages } from './messages.ts'
import { Phrases } from './Phrases.tsx'

type Rule = ChipView['rules'][number]

const outcomes = {
  met: messages.ruleMet,
  'not-met': messages.ruleNotMet,
  unknown: messages.ruleUnknown,
} as const

const reasons = {
  met: messages.conditionMet,
  'not-met': messages.conditionNotMet,
  unknown: messages.conditionUnknown,
} as const

const sayReason = ({ outcome, because }: Rule, locale: Locale): string =>
  because
    .map(({ measure, value, limit }) =>
      say(
        outcome === 'unknown' && value !== undefined ? messages.conditionInDoubt : reasons[outcome],
        locale,
        { measure: measure[locale], value: value ?? '', limit },
      ),
    )
    .join(locale === 'en' ? '; ' : '；')

/** The rules that are in force today, and which parameters of them a chip has. */
export const RuleList = ({
  rules,
  locale,
}: {
  readonly rules: readonly Rule[]
  readonly locale: Locale
}) =>
  rules.length === 0 ? null : (
    <section className="rules">
      <h2>{say(messages.rules, locale)}</h2>
      <ul>
        {rules.map((rule) => (
          <li className={`rules__rule rules__rule--${rule.outcome}`} key={rule.key}>
            <strong>{say(outcomes[rule.outcome], locale)}</strong>
            <span>
              {rule.name}
              {rule.citationNumber === undefined ? null : (
                <Phrases
                  locale={locale}
                  phrases={[{ kind: 'citation', number: rule.citationNumber, locator: undefined }]}
                />
              )}
            </span>
            <p>{sayReason(rule, locale)}</p>
          </li>
        ))}
      </ul>
      <p className="rules__note">{say(messages.rulesNote, locale)}</p>
    </section>
  )
