'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { readVideoAddress } from '../../../../src/content/readVideoAddress.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
    .replace(/^00:/, '')

/** A video in the editor: a plate with its name, which asks no player for anything. */
export const VideoView = (): ReactNode => {
  const words = useWords()
  const { value: provider, setValue: setProvider } = useField<string>({ path: 'provider' })
  const { value: start, setValue: setStart } = useField<number | null>({ path: 'startSeconds' })
  const { setValue: setId } = useField<string>({ path: 'videoId' })
  const title = useFormFields(([fields]) => fields['title']?.value as string | undefined)
  const player = provider === 'vimeo' ? 'Vimeo' : 'YouTube'

  const takeAddress = (text: string): boolean => {
    const video = readVideoAddress(text)
    if (!video) return false
    setProvider(video.provider)
    setId(video.videoId)
    if (video.startSeconds !== undefined) setStart(video.startSeconds)
    return true
  }

  return (
    <BlockPlate icon="video" name={words.say('video')} summary={title} hasDrawer>
      <div className="block-plate__film" aria-hidden="true">
        <span className="block-plate__play" />
        <span>
          {player}
          {start ? ` · ${clock(start)}` : ''}
        </span>
      </div>
      <InPlaceText path="videoId" label={words.say('videoAddress')} isLine onText={takeAddress} />
      <InPlaceText path="title" label={words.say('videoTitle')} isLine />
    </BlockPlate>
  )
}
