'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { importWords as words } from './importWords.ts'
import './Counts.css'

/** Always shown, and those that are shown when there are any. */
const always = ['created', 'updated', 'skipped', 'conflicts'] as const
const sometimes = [
  'refused',
  'left',
  'accepted',
  'waiting',
  'picturesUploaded',
  'picturesToFetch',
  'picturesFetched',
  'picturesMissing',
] as const

const grave: ReadonlySet<string> = new Set(['conflicts', 'refused', 'left', 'picturesMissing'])

/** The numbers of an import at one glance. */
export const Counts = ({ counts }: { readonly counts: Readonly<Record<string, number>> }) => {
  const say = useWords()
  const shown = [...always, ...sometimes.filter((name) => (counts[name] ?? 0) > 0)]
  return (
    <dl className="desk-import__counts">
      {shown.map((name) => {
        const count = counts[name] ?? 0
        const isGrave = grave.has(name) && count > 0
        return (
          <div className={isGrave ? 'desk-import__count--grave' : undefined} key={name}>
            <dt>{say(words[`count.${name}`])}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        )
      })}
    </dl>
  )
}
