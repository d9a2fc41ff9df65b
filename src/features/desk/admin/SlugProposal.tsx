'use client'
import { useField, useFormFields } from '@payloadcms/ui'

import { slugify } from '../../../kernel/slug.ts'
import { useWords } from '../../bilingual/admin/useWords.ts'
import { deskMessages } from '../messages.ts'
import { usePublishedSlug } from './usePublishedSlug.ts'

/** Under the address: the one that the headline gives, and what becomes of the one readers know. */
export const SlugProposal = () => {
  const say = useWords()
  const { value, setValue, disabled } = useField<string>()
  const title = useFormFields(([fields]) => fields['title']?.value)
  const known = usePublishedSlug()
  const proposal = typeof title === 'string' ? slugify(title) : ''
  const isOffered = proposal !== '' && proposal !== value && !disabled
  return (
    <div className="desk-note">
      {isOffered && (
        <p className="desk-note__offer">
          <span>{say(deskMessages.slugProposal, { slug: proposal })}</span>
          <button className="story-row__quiet" onClick={() => setValue(proposal)} type="button">
            {say(deskMessages.slugUse)}
          </button>
        </p>
      )}
      {known !== undefined && value && value !== known && (
        <output>{say(deskMessages.slugMoves, { slug: known })}</output>
      )}
    </div>
  )
}
