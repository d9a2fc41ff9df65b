'use client'

import { useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'

/** Nothing runs, and nothing is fetched: neither scripts nor pictures from elsewhere. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`

/** HTML in the editor: its source, or what is left of it in a closed frame. */
export const RawHtmlView = (): ReactNode => {
  const words = useWords()
  const [isShown, setIsShown] = useState(false)
  const html = useFormFields(([fields]) => fields['html']?.value as string | undefined) ?? ''
  return (
    <BlockPlate
      icon="raw-html"
      name="HTML"
      actions={
        <button
          type="button"
          className="block-plate__button"
          aria-pressed={isShown}
          onClick={(event) => {
            event.stopPropagation()
            setIsShown(!isShown)
          }}
        >
          {words.say(isShown ? 'showSource' : 'showPreview')}
        </button>
      }
    >
      {isShown ? (
        <iframe
          className="block-plate__frame"
          sandbox=""
          srcDoc={policy + html}
          title={words.say('htmlPreview')}
        />
      ) : (
        <InPlaceText path="html" label={words.say('htmlSource')} isCode />
      )}
      <p className="block-plate__note">{words.say('htmlNote')}</p>
    </BlockPlate>
  )
}
