'use client'
import type { KeyboardEvent } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { BundlePolicy } from '../../../src/features/publication/bundles/bundle.ts'
import { bundlePolicies } from '../../../src/features/publication/bundles/bundle.ts'
import { bundlePolicyNames } from '../../../src/features/publication/bundles/names.ts'
import { bundleWords as words } from './bundleWords.ts'

/** What a bundle is called, and what happens if one of its posts cannot go. */
export type BundleTerms = { readonly name: string; readonly policy: BundlePolicy }

/** Choose the name and the policy of a bundle. */
export const PolicyFields = ({
  terms,
  onChange,
  onKeyDown,
}: {
  readonly terms: BundleTerms
  readonly onChange: (terms: BundleTerms) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}) => {
  const say = useWords()
  return (
    <>
      <label className="moment-form__field moment-form__field--wide">
        {say(words.name)}
        <input
          maxLength={120}
          onChange={({ target }) => onChange({ ...terms, name: target.value })}
          onKeyDown={onKeyDown}
          type="text"
          value={terms.name}
        />
      </label>
      <label className="moment-form__field moment-form__field--wide">
        {say(words.policy)}
        <select
          onChange={({ target }) => onChange({ ...terms, policy: target.value as BundlePolicy })}
          value={terms.policy}
        >
          {bundlePolicies.map((policy) => (
            <option key={policy} value={policy}>
              {say(bundlePolicyNames[policy])}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
