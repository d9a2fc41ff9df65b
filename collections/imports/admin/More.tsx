'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { importWords as words } from './importWords.ts'

/** The way to further rows, if there are any, or to those that did not come. */
export const More = ({
  shown,
  total,
  isMissing,
  onMore,
}: {
  readonly shown: number
  readonly total: number | undefined
  readonly isMissing: boolean
  readonly onMore: () => void
}) => {
  const say = useWords()
  const left = Math.max(0, (total ?? 0) - shown)
  if (left === 0 && !isMissing) return null
  return (
    <>
      {isMissing && (
        <p className="publication__problem" role="alert">
          {say(words.rowsMissing)}
        </p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={onMore} size="small" type="button">
        {isMissing ? say(words.readAgain) : say(words.more, { left })}
      </Button>
    </>
  )
}
