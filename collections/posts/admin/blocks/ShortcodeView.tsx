'use client'

import { useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'

/** An unknown shortcode in the editor: its source, and that readers will not see it. */
export const ShortcodeView = (): ReactNode => {
  const words = useWords()
  const name = useFormFields(([fields]) => fields['name']?.value as string | undefined)
  return (
    <BlockPlate icon="shortcode" name={words.say('shortcode')} summary={name} hasDrawer>
      <InPlaceText path="source" label={words.say('shortcodeSource')} isCode />
      <p className="block-plate__warning">{words.say('shortcodeHidden')}</p>
    </BlockPlate>
  )
}
