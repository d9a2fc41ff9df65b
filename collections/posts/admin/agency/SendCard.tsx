'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import { saveFile } from './askFile.ts'
import { Choice } from './Choice.tsx'
import { agencyWords as words } from './messages.ts'

const scopes = ['all', 'untranslated', 'stale'] as const

type Props = {
  /** The posts whose stories are sent. */
  readonly posts: readonly number[]
  /** The language of the first of them. */
  readonly own: Locale
}

/** Choose what goes to an agency, and have it as a file. */
export const SendCard = ({ posts, own }: Props) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [target, setTarget] = useState<Locale>(otherLocale(own))
  const [only, setOnly] = useState<(typeof scopes)[number]>('all')
  const [refusal, setRefusal] = useState<string>()
  const download = async () => {
    const query = new URLSearchParams({ posts: posts.join(','), target, only })
    const saved = await saveFile(`${links.api('/xliff')}?${query.toString()}`, i18n.language)
    setRefusal(saved.ok ? undefined : (saved.problem ?? say(words.unreachable)))
  }
  return (
    <section className="agency__card">
      <h2>{say(words.send)}</h2>
      <p>{say(words.sendText)}</p>
      <Choice
        label={say(words.direction)}
        name="target"
        onChoose={setTarget}
        options={[
          { value: 'en', label: say(words.fromChinese) },
          { value: 'zh-TW', label: say(words.fromEnglish) },
        ]}
        value={target}
      />
      <Choice
        label={say(words.which)}
        name="only"
        onChoose={setOnly}
        options={scopes.map((value) => ({ value, label: say(words[value]) }))}
        value={only}
      />
      {refusal !== undefined && (
        <p className="agency__refusal" role="alert">
          {refusal}
        </p>
      )}
      <Button margin={false} onClick={() => void download()} size="medium">
        {say(words.download)}
      </Button>
    </section>
  )
}
