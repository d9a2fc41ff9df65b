'use client'
import { Button, useAuth, useListDrawerContext } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { termsFormat } from '../../../src/features/bilingual/terms/exchange/termsFormat.ts'
import { termLimits } from '../../../src/features/bilingual/terms/termLimits.ts'
import { canImportTerms } from '../../../src/policies/canImportTerms.ts'
import { termsWords as words } from './termsWords.ts'
import type { ImportedTerms } from './useTermsImport.ts'
import { useTermsImport } from './useTermsImport.ts'
import './terms.css'

const most = termLimits.upload / 1_000_000

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const outcomeOf = ({ counts, problems, isTrial }: ImportedTerms) => {
  if (counts) return isTrial ? words.tried : words.done
  return problems.length > 0 ? words.refused : words.failed
}

const Outcome = ({ imported }: { readonly imported: ImportedTerms }) => {
  const say = useWords()
  const { name, counts, problems } = imported
  return (
    <>
      <p className={counts ? undefined : 'desk-terms__refusal'}>
        {say(outcomeOf(imported), { name, ...counts })}
      </p>
      {problems.length > 0 && (
        <ul className="desk-terms__problems">
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              {line === undefined ? message : say(words.line, { line, message })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Above the list of terms: take all of them out as a file, and bring files in. */
export const TermsExchange = () => {
  const say = useWords()
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const chosen = useRef<HTMLInputElement>(null)
  const { address, reading, imported, take } = useTermsImport()
  const [refusal, setRefusal] = useState<string>()
  if (isInDrawer) return null
  const refuse = (file: File | undefined): string | undefined => {
    if (!file) return say(words.noFile)
    const { name, size } = file
    if (!termsFormat(name)) return say(words.wrongFile, { name })
    return size > termLimits.upload ? say(words.tooLarge, { name, most }) : undefined
  }
  const send = (isTrial: boolean) => {
    const file = chosen.current?.files?.[0]
    const refused = refuse(file)
    setRefusal(refused)
    if (file && refused === undefined) void take(file, isTrial)
  }
  return (
    <details className="desk-terms">
      <summary>{say(words.heading)}</summary>
      <p>{say(words.out)}</p>
      <p className="desk-terms__line">
        {(['csv', 'tbx'] as const).map((format) => (
          <a download href={`${address}?format=${format}`} key={format}>
            {say(words[format])}
          </a>
        ))}
      </p>
      {canImportTerms(user) && (
        <>
          <p>{say(words.in, { most })}</p>
          <label htmlFor="desk-terms-file">{say(words.choose)}</label>
          <div className="desk-terms__line">
            <input accept=".csv,.tbx,.xml" id="desk-terms-file" ref={chosen} type="file" />
            <Button {...plain} disabled={reading !== undefined} onClick={() => send(true)}>
              {say(words.try)}
            </Button>
            <Button {...plain} disabled={reading !== undefined} onClick={() => send(false)}>
              {say(words.import)}
            </Button>
          </div>
          {refusal !== undefined && (
            <p className="desk-terms__refusal" role="alert">
              {refusal}
            </p>
          )}
          <div aria-live="polite">
            {reading !== undefined && <p>{say(words.busy, { name: reading })}</p>}
            {imported && <Outcome imported={imported} />}
          </div>
        </>
      )}
    </details>
  )
}
