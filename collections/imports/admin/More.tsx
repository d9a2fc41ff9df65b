'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { importWords as words } from './importWords.ts'

/** The way to further rows, if there are any. */
export const More = ({
  shown,
  total,
  onMore,
}: {
  readonly shown: number
  readonly total: number | undefined
  readonly onMore: () => void
}) => {
  const say = useWords()
  if (total === undefined || shown >= total) return null
  return (
    <Button buttonStyle="secondary" margin={false} onClick={onMore} size="small" type="button">
      {say(words.more, { left: total - shown })}
    </Button>
  )
}
