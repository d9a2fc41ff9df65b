'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import type { SharedView } from '../../../../src/features/bilingual/shared/readShared.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../../src/kernel/locale.ts'
import { openDrafts } from '../draft/openDrafts.ts'
import { languageNames } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'

type Props = {
  readonly id: number
  readonly posts: Readonly<Partial<Record<Locale, number>>>
  readonly shared: readonly SharedView[]
  readonly onSettled: () => Promise<void>
}

const likeWords = { 'zh-TW': words.filedLikeZh, en: words.filedLikeEn } as const

/** In what the two languages are filed differently, and what the desk says of it. */
export const SharedData = ({ id, posts, shared, onSettled }: Props) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  if (shared.length === 0) return null
  const separator = readerOf(i18n) === 'en' ? ', ' : '、'
  const open = shared.filter(({ isOnPurpose }) => !isOnPurpose).length

  const take = ({ field, keys }: SharedView, from: Locale): void => {
    const post = posts[otherLocale(from)]
    const isOne = field === 'cover' || field === 'kind'
    const value = isOne ? (keys[from][0] ?? null) : keys[from]
    const isPut = post !== undefined && openDrafts.of(post)?.put({ [field]: value })
    if (!isPut) toast.error(say(words.filedReadOnly))
  }
  const settle = async ({ field, prints }: SharedView, isOnPurpose: boolean): Promise<void> => {
    const body = { field, prints, isOnPurpose }
    const answer = await ask<object>(links.api(`/${id}/shared`), i18n.language, {
      method: 'POST',
      body,
    })
    if (!answer.ok) toast.error(answer.problem ?? say(words.unreachable))
    await onSettled()
  }

  return (
    <div className="both-shared">
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-expanded': isOpen }}
        margin={false}
        onClick={() => setOpen(!isOpen)}
        size="small"
      >
        {open > 0 ? say(words.filed, { count: open }) : say(words.filedOnPurpose)}
      </Button>
      {isOpen && (
        <section aria-label={say(words.filedHeading)} className="both-shared__panel">
          <table>
            <thead>
              <tr>
                <th scope="col">{say(words.filedField)}</th>
                {locales.map((language) => (
                  <th key={language} scope="col">
                    {say(languageNames[language])}
                  </th>
                ))}
                <th scope="col">{say(words.filedAnswer)}</th>
              </tr>
            </thead>
            <tbody>
              {shared.map((one) => (
                <tr key={one.field}>
                  <th scope="row">{say(words[one.field])}</th>
                  {locales.map((language) => (
                    <td data-language={say(languageNames[language])} key={language}>
                      {one.keys[language]
                        .map((key) => one.names[String(key)] ?? `#${key}`)
                        .join(separator) || say(words.filedNothing)}
                    </td>
                  ))}
                  <td className="both-shared__answers">
                    {one.isOnPurpose ? (
                      <>
                        <span>{say(words.purpose)}</span>
                        <Button
                          buttonStyle="secondary"
                          margin={false}
                          onClick={() => void settle(one, false)}
                          size="small"
                        >
                          {say(words.filedAgain)}
                        </Button>
                      </>
                    ) : (
                      <>
                        {locales.map((from) => (
                          <Button
                            buttonStyle="secondary"
                            key={from}
                            margin={false}
                            onClick={() => take(one, from)}
                            size="small"
                          >
                            {say(likeWords[from])}
                          </Button>
                        ))}
                        <Button
                          buttonStyle="secondary"
                          margin={false}
                          onClick={() => void settle(one, true)}
                          size="small"
                        >
                          {say(words.purpose)}
                        </Button>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
