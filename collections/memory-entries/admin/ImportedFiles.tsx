'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { ImportedFile } from '../../../src/features/bilingual/memory/tmx/importedFiles.ts'
import { memoryWords as words } from './memoryWords.ts'
import { useMemoryLinks } from './useMemoryLinks.ts'

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** The files that were imported, each with the way to take it out again. */
export const ImportedFiles = () => {
  const say = useWords()
  const { i18n } = useTranslation()
  const link = useMemoryLinks()
  const [files, setFiles] = useState<readonly ImportedFile[]>()
  const [asked, setAsked] = useState<string>()
  const [said, setSaid] = useState('')
  const show = async (): Promise<void> => {
    const answer = await ask<{ readonly files: readonly ImportedFile[] }>(
      link('/files'),
      i18n.language,
    )
    if (answer.ok) setFiles(answer.value.files)
    else setSaid(say(words.filesFailed))
  }
  const takeOut = async (file: string): Promise<void> => {
    setAsked(undefined)
    const query = new URLSearchParams({ name: file })
    const answer = await ask(`${link('/files')}?${query}`, i18n.language, { method: 'DELETE' })
    setSaid(say(answer.ok ? words.takenOut : words.filesFailed, { file }))
    await show()
  }
  return (
    <div className="desk-memory__files">
      <Button {...plain} onClick={() => void show()}>
        {say(words.showFiles)}
      </Button>
      {files && (
        <ul aria-label={say(words.files)}>
          {files.length === 0 && <li>{say(words.noFiles)}</li>}
          {files.map(({ file, pairs }) => (
            <li className="desk-memory__line" key={file}>
              <span>{file}</span>
              <span>{say(words.pairs, { pairs })}</span>
              {asked === file ? (
                <>
                  <Button {...plain} onClick={() => void takeOut(file)}>
                    {say(words.takeOutNow, { file })}
                  </Button>
                  <Button {...plain} onClick={() => setAsked(undefined)}>
                    {say(words.keep)}
                  </Button>
                </>
              ) : (
                <Button
                  {...plain}
                  aria-label={`${say(words.takeOut)} ${file}`}
                  onClick={() => setAsked(file)}
                >
                  {say(words.takeOut)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite">{said}</p>
    </div>
  )
}
