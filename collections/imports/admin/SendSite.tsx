'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { Bar } from './Bar.tsx'
import { filesOfDrop } from './filesOfDrop.ts'
import { importWords as words } from './importWords.ts'
import { sayBytes } from './sayBytes.ts'
import type { ImportDeskState } from './useImport.ts'
import type { useUpload } from './useUpload.ts'
import './SendSite.css'

type Upload = ReturnType<typeof useUpload>

const plain = { buttonStyle: 'secondary', margin: false, type: 'button' } as const

/** How long an upload may be silent before it counts as broken off, in milliseconds. */
const patience = 15_000

const Sending = ({ uploading, cancel }: Pick<Upload, 'uploading' | 'cancel'>) => {
  const say = useWords()
  if (!uploading) return null
  const { name, sent, size, packed } = uploading
  const label = say(words.uploading, { name })
  return (
    <section className="desk-import__card">
      <h2>{label}</h2>
      <Bar done={packed ? packed.done : sent} label={label} total={packed ? packed.total : size}>
        {packed
          ? say(words.packed, packed)
          : say(words.sent, { sent: sayBytes(sent), size: sayBytes(size) })}
        {packed && ` · ${sayBytes(sent)}`}
      </Bar>
      <p>{say(words.uploadStays)}</p>
      <Button {...plain} onClick={cancel} size="small">
        {say(words.cancelUpload)}
      </Button>
    </section>
  )
}

const Choose = ({ desk, upload }: { readonly desk: ImportDeskState; readonly upload: Upload }) => {
  const say = useWords()
  const [isOver, setOver] = useState(false)
  const zip = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons do the same
    <section
      aria-label={say(words.stepSend)}
      className={isOver ? 'desk-import__drop desk-import__drop--over' : 'desk-import__drop'}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void filesOfDrop(event.dataTransfer).then(upload.sendDropped)
      }}
    >
      <svg aria-hidden="true" className="desk-import__sign" viewBox="0 0 24 24">
        <path d="M12 16V4m0 0L7 9m5-5 5 5M4 15v4a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-4" />
      </svg>
      <p className="desk-import__here">{say(words.dropHere)}</p>
      <p>{say(words.or)}</p>
      <div className="publication__buttons">
        <Button {...plain} buttonStyle="primary" onClick={() => zip.current?.click()}>
          {say(words.chooseZip)}
        </Button>
        <Button {...plain} onClick={() => folder.current?.click()}>
          {say(words.chooseFolder)}
        </Button>
      </div>
      <input
        accept=".zip,application/zip"
        aria-label={say(words.chooseZip)}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void upload.sendFile(file)
          target.value = ''
        }}
        ref={zip}
        type="file"
      />
      <input
        aria-label={say(words.chooseFolder)}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].map((file) => ({
            path: file.webkitRelativePath || file.name,
            file,
          }))
          const name = files[0]?.path.split('/')[0] ?? ''
          if (files.length > 0) void upload.sendFolder(name, files)
          target.value = ''
        }}
        ref={(input) => {
          folder.current = input
          // A property that React does not know.
          if (input) input.webkitdirectory = true
        }}
        type="file"
      />
      <p className="desk-import__hint">{say(words.dropHint, { limit: desk.desk?.limit ?? 0 })}</p>
    </section>
  )
}

/** Send a zip file or a folder; while somebody else does, their upload is shown. */
export const SendSite = ({
  desk,
  upload,
}: {
  readonly desk: ImportDeskState
  readonly upload: Upload
}) => {
  const say = useWords()
  const { run } = desk
  if (upload.uploading) return <Sending {...upload} />
  const values = run && {
    name: run.name,
    by: run.by ?? '?',
    sent: sayBytes(run.received),
    size: sayBytes(run.bytes),
  }
  const silence = run ? Date.parse(desk.desk?.now ?? '') - Date.parse(run.touchedAt) : 0
  if (run && values && silence < patience) {
    const label = say(words.uploadingBy, values)
    return (
      <section className="desk-import__card">
        <h2>{label}</h2>
        <Bar done={run.received} label={label} total={run.bytes}>
          {say(words.sent, values)}
        </Bar>
      </section>
    )
  }
  return (
    <>
      {values && <p className="desk-import__warning">{say(words.uploadBroken, values)}</p>}
      <Choose desk={desk} upload={upload} />
      <ul className="desk-import__promises">
        <li>{say(words.promiseDry)}</li>
        <li>{say(words.promiseAgain)}</li>
        <li>{say(words.promiseLeave)}</li>
      </ul>
    </>
  )
}
