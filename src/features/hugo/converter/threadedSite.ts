import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Converted } from '../convertPage.ts'
import type { Newsroom } from '../plan/newsroom.ts'
import type { PlannedPage } from '../plan/planImport.ts'
import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { Site } from '../site/readSite.ts'
import type { PagePlace } from '../site/sourceFile.ts'

/** What converting a site's pages depends on besides the site. */
export type Surroundings = {
  /** Which site it is. */
  readonly name: string
  readonly chips: Newsroom['chips']
  readonly shortcodes: ShortcodeMapping | undefined
}

/** What a thread has to know to convert the pages of a site: plain data, which can be sent. */
export type ThreadedSite = Surroundings & {
  readonly dir: string
  readonly remote: Pick<NonNullable<Site['remote']>, 'pictures' | 'told'> | undefined
}

/** A page as it is sent to a thread, which finds its file by the place. */
export type ThreadedPage = {
  readonly number: number
  readonly facts: Omit<PlannedPage, 'file'>
  readonly place: PagePlace
}

/** What a thread answers, after `ready` once. */
export type ThreadedAnswer = {
  readonly number: number
  readonly converted: Result<Converted, Problem>
  /** The pictures of the site that were found the first time. */
  readonly pictures: readonly PictureFile[]
}
