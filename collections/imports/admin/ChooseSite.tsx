'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { importWords as words } from './importWords.ts'
import type { RunProps } from './useImport.ts'

/** Ask which of several sites is meant. */
export const ChooseSite = ({ run, desk }: RunProps) => {
  const say = useWords()
  const roots = run.summary?.roots ?? []
  const [chosen, setChosen] = useState(roots[0] ?? '')
  return (
    <section className="desk-import__card">
      <h2>{say(words.which)}</h2>
      <p>{say(words.whichText, { count: roots.length, name: run.name })}</p>
      <fieldset className="desk-import__choices">
        <legend className="desk-unseen">{say(words.which)}</legend>
        {roots.map((root) => (
          <label key={root}>
            <input
              checked={root === chosen}
              name="root"
              onChange={() => setChosen(root)}
              type="radio"
            />{' '}
            <code>{root === '' ? say(words.wholeUpload) : root}</code>
          </label>
        ))}
      </fieldset>
      <div className="publication__buttons">
        <Button
          extraButtonProps={{ 'aria-disabled': desk.isBusy || undefined }}
          margin={false}
          onClick={() => void desk.order(`/${run.id}/root`, { root: chosen })}
          size="small"
          type="button"
        >
          {say(words.tryThis)}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void desk.order(`/${run.id}/discard`)}
          size="small"
          type="button"
        >
          {say(words.discard)}
        </Button>
      </div>
    </section>
  )
}
