import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { pictureFormats } from '../../../content/pictures/pictureFormat.ts'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { FetchedPicture } from './fetchPicture.ts'
import type { FetchOptions } from './fetchPictures.ts'
import { fetchPictures } from './fetchPictures.ts'
import type { FetchRefusal } from './fetchRefusal.ts'
import type { RemotePicture } from './findRemotePictures.ts'
import { isSoundPicture } from './isSoundPicture.ts'
import { judgeUrl } from './judgeUrl.ts'
import type { remoteMessages } from './messages.ts'

/** What became of a site's pictures on other hosts. */
export type RemotePictures = {
  /** Those that are here now, by address; in a dry run those that would be tried. */
  readonly files: ReadonlyMap<string, PictureFile>
  readonly problems: readonly Problem[]
  /** Remove the files that were fetched: by then they are in media. */
  readonly close: () => void
}

const tell = (
  { places, url }: RemotePicture,
  {
    finding,
    values = {},
  }: Omit<FetchRefusal, 'finding'> & { finding: keyof typeof remoteMessages },
): Problem[] =>
  places.map(({ path: where, line }) =>
    hugoProblem(finding, where, {
      ...values,
      path: url.href.slice(0, 300),
      ...(line === undefined ? {} : { line }),
    }),
  )

const baseOf = ({ pathname }: URL): string => {
  const last = pathname.split('/').findLast(Boolean) ?? ''
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // A percent sign that encodes nothing stays.
  }
  return name
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .slice(0, 80)
}

/** What a picture would be, were it fetched: enough to plan with. */
const planned: PictureFile = { file: '', path: '', hash: 'to be fetched' }

/**
 * Fetch the pictures of a site that are on other hosts into a folder of the system's; in a dry run
 * only tell which.
 *
 * Whatever is not fetched is told, for each place that shows it.
 */
export const fetchRemote = async (
  pictures: readonly RemotePicture[],
  options: FetchOptions & { readonly dryRun: boolean },
): Promise<RemotePictures> => {
  const files = new Map<string, PictureFile>()
  const problems: Problem[] = []
  const wanted = pictures.filter((picture) => {
    const refusal = judgeUrl(picture.url, options.rules)
    if (refusal) problems.push(...tell(picture, refusal))
    return refusal === undefined
  })
  if (options.dryRun) {
    for (const picture of wanted) {
      files.set(picture.url.href, planned)
      problems.push(...tell(picture, { finding: 'picture-to-fetch' }))
    }
    return { files, problems, close: () => {} }
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-fetched-'))
  const close = () => fs.rmSync(folder, { recursive: true, force: true })
  const byHash = new Map<string, string[]>()
  const byUrl = new Map(wanted.map((picture) => [picture.url, picture]))
  const keep = (url: URL, { bytes, format }: FetchedPicture) => {
    const own = path.join(folder, String(files.size))
    fs.mkdirSync(own)
    const [extension] = pictureFormats[format].extensions
    const file = path.join(own, `${baseOf(url) || 'picture'}.${extension}`)
    fs.writeFileSync(file, bytes)
    const hash = fingerprint(bytes)
    const urls = [...(byHash.get(hash) ?? []), url.href]
    byHash.set(hash, urls)
    files.set(url.href, { file, path: '', hash })
  }
  try {
    await fetchPictures([...byUrl.keys()], options, async (url, fetched) => {
      // One that media will refuse counts as missing: or its page would change with every run.
      const isSound = fetched.ok && (await isSoundPicture(fetched.value))
      const refusal: FetchRefusal = fetched.ok ? { finding: 'fetch-type' } : fetched.problem
      const picture = byUrl.get(url)
      if (fetched.ok && isSound) keep(url, fetched.value)
      else if (picture) problems.push(...tell(picture, refusal))
    })
  } catch (error) {
    close()
    throw error
  }
  const named = [...files].map(
    ([url, found]) => [url, { ...found, urls: byHash.get(found.hash) ?? [url] }] as const,
  )
  return { files: new Map(named), problems, close }
}
