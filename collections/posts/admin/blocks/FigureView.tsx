'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'
import { useDocumentOf } from './useDocumentOf.ts'
import { usePick } from './usePick.tsx'

type Localized = Partial<Record<Locale, string | null>> | null
type Picture = {
  readonly filename?: string
  readonly url?: string
  readonly thumbnailURL?: string | null
  readonly alt?: Localized
  readonly caption?: Localized
  readonly isDecorative?: boolean | null
  readonly sizes?: Readonly<Record<string, { readonly url?: string | null }>>
}

const AltState = ({ picture }: { picture: Picture }): ReactNode => {
  const words = useWords()
  if (picture.isDecorative) {
    return <p className="block-plate__note">{words.say('decorative')}</p>
  }
  const missing = locales.filter((locale) => !picture.alt?.[locale]?.trim())
  if (missing.length === 0) {
    return <p className="block-plate__note">{picture.alt?.[words.language]}</p>
  }
  const languages = missing
    .map((locale) => words.say(locale === 'en' ? 'english' : 'chinese'))
    .join(words.language === 'en' ? ', ' : '、')
  return <p className="block-plate__warning">{words.say('altMissing', { languages })}</p>
}

/** A figure in the editor: its picture, its caption, and what is still missing. */
export const FigureView = (): ReactNode => {
  const words = useWords()
  const { value: media, setValue } = useField<number | string | null>({ path: 'media' })
  const missingPath = useFormFields(
    ([fields]) => fields['missingPath']?.value as string | undefined,
  )
  const picture = useDocumentOf<Picture>('media', media)
  const { drawer, open } = usePick('media', (id) => setValue(id))
  const hasMedia = media !== null && media !== undefined
  const source = picture?.sizes?.['w640']?.url ?? picture?.thumbnailURL ?? picture?.url
  const inherited = picture?.caption?.[words.language] ?? ''

  return (
    <BlockPlate
      icon="figure"
      name={words.say('figure')}
      summary={picture?.filename ?? missingPath}
      hasDrawer
    >
      {hasMedia ? (
        <div className="block-plate__picture">
          {/* The panel's own rendition; Next's image service is the site's. */}
          {/* oxlint-disable-next-line next/no-img-element */}
          {source ? <img src={source} alt={picture?.alt?.[words.language] ?? ''} /> : null}
          {picture === null ? (
            <p className="block-plate__warning">{words.say('pictureGone')}</p>
          ) : null}
        </div>
      ) : (
        <div className="block-plate__empty">
          {missingPath ? (
            <p className="block-plate__warning">
              {words.say('pictureMissing')} <code>{missingPath}</code>
            </p>
          ) : (
            <p>{words.say('pictureEmpty')}</p>
          )}
        </div>
      )}
      <InPlaceText
        path="caption"
        label={words.say('caption')}
        placeholder={inherited || words.say('caption')}
        className="block-plate__caption"
      />
      {picture ? <AltState picture={picture} /> : null}
      <button type="button" className="block-plate__button" onClick={open}>
        {words.say(hasMedia ? 'replacePicture' : 'choosePicture')}
      </button>
      {drawer}
    </BlockPlate>
  )
}
