'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { memoryLimits } from '../../../src/features/bilingual/memory/entry.ts'
import { ImportedFiles } from './ImportedFiles.tsx'
import { memoryWords as words } from './memoryWords.ts'
import type { Imported } from './useMemoryImport.ts'
import { useMemoryImport } from './useMemoryImport.ts'
import { useMemoryLinks } from './useMemoryLinks.ts'

const most = memoryLimits.upload / 1_000_000

const plain = { buttonStyle: 'secondary', margin: false, type: 'button' } as const

const Outcome = ({ imported }: { readonly imported: Imported }) => {
  const say = useWords()
  const { name, isTrial, counts, problems } = imported
  if (!counts) return <p className="desk-memory__refusal">{say(words.importFailed, { name })}</p>
  return (
    <>
      <p>{say(isTrial ? words.tried : words.imported, { name, ...counts })}</p>
      {problems.length > 0 && (
        <ul className="desk-memory__problems">
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>{say(words.line, { line: line ?? 1, message })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Take the memory out as TMX, and bring such files in. */
export const MemoryExchange = () => {
  const say = useWords()
  const link = useMemoryLinks()
  const chosen = useRef<HTMLInputElement>(null)
  const { reading, imported, take } = useMemoryImport()
  const [refusal, setRefusal] = useState<string>()
  const send = (isTrial: boolean) => {
    const file = chosen.current?.files?.[0]
    const isTooLarge = file !== undefined && file.size > memoryLimits.upload
    setRefusal(file ? undefined : say(words.noFile))
    if (file && isTooLarge) setRefusal(say(words.tooLarge, { name: file.name, most }))
    if (file && !isTooLarge) void take(file, isTrial)
  }
  return (
    <section aria-labelledby="desk-memory-exchange" className="desk-memory__exchange">
      <h2 id="desk-memory-exchange">{say(words.exchange)}</h2>
      <p>{say(words.exportText)}</p>
      <p>
        <a className="desk-memory__download" download href={link('/tmx')}>
          {say(words.export)}
        </a>
      </p>
      <p>{say(words.importText, { most })}</p>
      <label htmlFor="desk-memory-file">{say(words.chooseFile)}</label>
      <div className="desk-memory__line">
        <input accept=".tmx" id="desk-memory-file" ref={chosen} type="file" />
        <Button {...plain} disabled={reading !== undefined} onClick={() => send(true)}>
          {say(words.try)}
        </Button>
        <Button {...plain} disabled={reading !== undefined} onClick={() => send(false)}>
          {say(words.import)}
        </Button>
      </div>
      {refusal !== undefined && (
        <p className="desk-memory__refusal" role="alert">
          {refusal}
        </p>
      )}
      <div aria-live="polite">
        {reading !== undefined && <p>{say(words.importing, { name: reading })}</p>}
        {imported && <Outcome imported={imported} />}
      </div>
      <ImportedFiles key={imported?.name} />
    </section>
  )
}
