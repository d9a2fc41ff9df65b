'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { importWords as words } from './importWords.ts'
import { Hosts } from './Hosts.tsx'
import { Shortcodes } from './Shortcodes.tsx'
import type { RunProps } from './useImport.ts'

const preferences = ['ask', 'source', 'newsroom'] as const

/** How a site is to be imported; every change takes another dry run. */
export const RunOptions = ({ run, desk }: RunProps) => {
  const say = useWords()
  const [prefer, setPrefer] = useState(run.options.prefer)
  const [schedules, setSchedules] = useState(run.options.schedules)
  const [choices, setChoices] = useState<Readonly<Record<string, string | null>>>({})
  const stored = run.options.mapping ?? run.summary?.mapping ?? ''
  const [mapping, setMapping] = useState(stored)
  const [fetchFrom, setFetchFrom] = useState(run.options.fetchFrom)
  const [site, setSite] = useState(run.options.site ?? '')
  const hasOtherHosts = fetchFrom.join() !== run.options.fetchFrom.join()
  const hasOtherSite = site.trim() !== (run.options.site ?? '')
  const isChanged =
    hasOtherHosts ||
    hasOtherSite ||
    prefer !== run.options.prefer ||
    schedules !== run.options.schedules ||
    mapping !== stored ||
    Object.keys(choices).length > 0
  const tryAgain = () =>
    desk.order(`/${run.id}/rehearse`, {
      prefer,
      schedules,
      ...(mapping === stored ? {} : { mapping: mapping.trim() === '' ? null : mapping }),
      ...(hasOtherHosts ? { fetchFrom } : {}),
      ...(hasOtherSite ? { site: site.trim() || null } : {}),
      ...(Object.keys(choices).length > 0 ? { shortcodes: choices } : {}),
    })
  return (
    <section aria-labelledby="import-options" className="desk-import__part">
      <h2 id="import-options">{say(words.options)}</h2>
      <label className="desk-import__field">
        <span>{say(words.prefer)}</span>
        <select
          onChange={({ target }) =>
            setPrefer(preferences.find((one) => one === target.value) ?? 'ask')
          }
          value={prefer}
        >
          {preferences.map((one) => (
            <option key={one} value={one}>
              {say(words[`prefer.${one}`])}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-import__check">
        <input
          checked={schedules}
          onChange={({ target }) => setSchedules(target.checked)}
          type="checkbox"
        />
        <span>{say(words.schedules)}</span>
      </label>
      <label className="desk-import__field">
        <span>{say(words.siteName)}</span>
        <input
          aria-describedby="import-site-text"
          maxLength={120}
          onChange={({ target }) => setSite(target.value)}
          placeholder={run.summary?.site}
          type="text"
          value={site}
        />
        <span className="desk-import__hint" id="import-site-text">
          {say(words.siteNameText)}
        </span>
      </label>
      <Hosts chosen={fetchFrom} onChoose={setFetchFrom} run={run} />
      <Shortcodes choices={choices} onChoose={setChoices} run={run} />
      <details>
        <summary>{say(words.mapping)}</summary>
        <textarea
          aria-label={say(words.mapping)}
          onChange={({ target }) => setMapping(target.value)}
          placeholder={'note:\n  as: callout\n  kind: tip'}
          rows={8}
          spellCheck={false}
          value={mapping}
        />
      </details>
      {isChanged && (
        <Button
          extraButtonProps={{ 'aria-disabled': desk.isBusy || undefined }}
          margin={false}
          onClick={() => void tryAgain()}
          size="small"
          type="button"
        >
          {say(desk.isBusy ? words.working : words.again)}
        </Button>
      )}
    </section>
  )
}
