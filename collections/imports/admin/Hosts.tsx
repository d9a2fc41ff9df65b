'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { RunView } from '../../../src/features/hugo/runs/runView.ts'
import { importWords as words } from './importWords.ts'

/** The other hosts that have pictures of a site, and a choice of those to fetch from. */
export const Hosts = ({
  run,
  chosen,
  onChoose,
}: {
  readonly run: RunView
  readonly chosen: readonly string[]
  readonly onChoose: (hosts: readonly string[]) => void
}) => {
  const say = useWords()
  const found = run.summary?.hosts ?? []
  // One that was chosen before may have no pictures left.
  const known = new Set(found.map(({ host }) => host))
  const hosts = [
    ...found,
    ...run.options.fetchFrom.filter((host) => !known.has(host)).map((host) => ({ host, count: 0 })),
  ]
  if (hosts.length === 0) return null
  const choose = (host: string, isChosen: boolean) =>
    onChoose(
      hosts
        .map((one) => one.host)
        .filter((one) => (one === host ? isChosen : chosen.includes(one))),
    )
  return (
    <fieldset className="desk-import__choices">
      <legend>{say(words.hosts)}</legend>
      <p>{say(words.hostsText)}</p>
      {hosts.map(({ host, count }) => (
        <label className="desk-import__check" key={host}>
          <input
            checked={chosen.includes(host)}
            onChange={({ target }) => choose(host, target.checked)}
            type="checkbox"
          />
          <span>
            <span className="desk-import__place">{host}</span>{' '}
            {count === 1 ? say(words.hostPicture) : say(words.hostPictures, { count })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
