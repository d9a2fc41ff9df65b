'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { RunView } from '../../../src/features/hugo/runs/runView.ts'
import { importWords as words } from './importWords.ts'

const meanings = ['callout', 'quotation', 'text', 'code', 'drop'] as const

type Choices = Readonly<Record<string, string | null>>

/** The shortcodes that nobody knows: how often and where, and a choice of what each becomes. */
export const Shortcodes = ({
  run,
  choices,
  onChoose,
}: {
  readonly run: RunView
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}) => {
  const say = useWords()
  const found = run.summary?.shortcodes ?? []
  if (found.length === 0) return null
  return (
    <>
      <h3>{say(words.shortcodes)}</h3>
      <p>{say(words.shortcodesText)}</p>
      <div className="desk-import__scroll">
        <table className="desk-import__table">
          <thead>
            <tr>
              <th scope="col">{say(words.shortcode)}</th>
              <th scope="col">{say(words.times)}</th>
              <th scope="col">{say(words.firstPlace)}</th>
              <th scope="col">{say(words.becomes)}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ name, count, file, line }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{count}</td>
                <td className="desk-import__place">
                  {line === undefined ? file : `${file}:${line}`}
                </td>
                <td>
                  <select
                    aria-label={say(words.becomesOf, { name })}
                    onChange={({ target: { value } }) => {
                      const { [name]: _before, ...others } = choices
                      onChoose(value === '' ? others : { ...others, [name]: value })
                    }}
                    value={choices[name] ?? ''}
                  >
                    <option value="">{say(words['as.keep'])}</option>
                    {meanings.map((one) => (
                      <option key={one} value={one}>
                        {say(words[`as.${one}`])}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
