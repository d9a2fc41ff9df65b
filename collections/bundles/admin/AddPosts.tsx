'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import type { Action } from '../../../src/features/publication/schedules/schedule.ts'
import { actions } from '../../../src/features/publication/schedules/schedule.ts'
import { languageNames } from '../../../src/kernel/languageNames.ts'
import { bundleWords as words } from './bundleWords.ts'
import type { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'

type Found = { readonly id: number; readonly title?: string; readonly language: 'zh-TW' | 'en' }

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const useFound = (headline: string): readonly Found[] | undefined => {
  const { i18n } = useTranslation()
  const links = useBundleLinks()
  const [found, setFound] = useState<readonly Found[]>()
  const address = links.find(headline)
  useEffect(() => {
    if (headline === '') return undefined
    let isOver = false
    const look = async () => {
      const answer = await ask<{ docs: readonly Found[] }>(address, i18n.language)
      if (!isOver) setFound(answer.ok ? answer.value.docs : [])
    }
    const timer = setTimeout(() => void look(), 250)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [address, headline, i18n.language])
  return headline === '' ? undefined : found
}

/** Find posts by their headlines, and have them go with a bundle. */
export const AddPosts = ({
  view,
  bundle,
  onClose,
}: {
  readonly view: BundleView
  readonly bundle: ReturnType<typeof useBundle>
  readonly onClose: () => void
}) => {
  const say = useWords()
  const links = useBundleLinks()
  const [headline, setHeadline] = useState('')
  const [action, setAction] = useState<Action>('publish')
  const field = useRef<HTMLInputElement>(null)
  const found = useFound(headline.trim())
  const members = new Set(view.members.map(({ post }) => post))
  const offered = found?.filter(({ id }) => !members.has(id))
  useEffect(() => field.current?.focus(), [])
  const add = (post: number) => {
    const body = { members: [{ post, action }] }
    void bundle.send(links.order(view.id, '/members'), body, { done: words.doneAdd })
    field.current?.focus()
  }
  return (
    <fieldset className="moment-form">
      <legend className="desk-unseen">{say(words.addHeading)}</legend>
      <p aria-hidden="true" className="moment-form__heading">
        {say(words.addHeading)}
      </p>
      <label className="moment-form__field moment-form__field--wide">
        {say(words.find)}
        <input
          onChange={({ target }) => setHeadline(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose()
          }}
          ref={field}
          type="search"
          value={headline}
        />
      </label>
      <label className="moment-form__field moment-form__field--wide">
        {say(words.action)}
        <select onChange={({ target }) => setAction(target.value as Action)} value={action}>
          {actions.map((one) => (
            <option key={one} value={one}>
              {say(words[one])}
            </option>
          ))}
        </select>
      </label>
      <ul aria-label={say(words.found)} aria-live="polite" className="bundle__found">
        {offered?.length === 0 && <li>{say(words.foundNone)}</li>}
        {offered?.map(({ id, title, language }) => (
          <li key={id}>
            <Button {...plain} onClick={() => add(id)}>
              {say(words.addThis, { title: title || say(words.untitled) })}
            </Button>{' '}
            {languageNames[language]}
          </li>
        ))}
      </ul>
      <div className="publication__buttons">
        <Button {...plain} onClick={onClose}>
          {say(words.never)}
        </Button>
      </div>
    </fieldset>
  )
}
