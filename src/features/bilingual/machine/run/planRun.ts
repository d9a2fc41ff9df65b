import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../../kernel/locale.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { readEmbargo } from '../../../publication/embargo/readEmbargo.ts'
import { freshClock } from '../../../publication/freshClock.ts'
import type { AlignmentView } from '../../alignment/readAlignment.ts'
import { readAlignment } from '../../alignment/readAlignment.ts'
import type { Refusal } from '../../refusal.ts'
import { readTermbase } from '../../terms/readTermbase.ts'
import { canTranslate, isUntranslated } from '../canTranslate.ts'
import { connectTranslator } from '../connectTranslator.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { serviceOf } from '../serviceOf.ts'
import { sourceKeyOf } from '../sourceOf.ts'
import { examplesInStory } from './examplesInStory.ts'
import type { MachineRun } from './machineRun.ts'

/** Which joints are to be translated: those with these source segments, or all untranslated ones. */
export type Wanted = { readonly sourceKeys: readonly string[] } | { readonly isAll: true }

/** Whether a post of a story may not be known outside of the house yet. */
const isEmbargoed = async (
  posts: AlignmentView['posts'],
  req: PayloadRequest,
): Promise<boolean> => {
  const now = (await freshClock(req.payload)).now()
  for (const { id } of Object.values(posts)) {
    const embargo = await readEmbargo(id, req)
    if (embargo && embargo.instant > now) return true
  }
  return false
}

const chooseJoints = ({ joints }: AlignmentView, to: Locale, wanted: Wanted) => {
  if ('isAll' in wanted) return joints.filter((joint) => isUntranslated(joint, to))
  const keys = new Set(wanted.sourceKeys)
  const from = otherLocale(to)
  return joints.filter(
    ({ sides }) => canTranslate(sides[from]) && keys.has(sourceKeyOf(sides[from])),
  )
}

/**
 * Plan a run that proposes translations for a post, from the latest words of its counterpart.
 *
 * Texts under embargo do not leave the house, unless whoever runs it has said so.
 */
export const planRun = async (
  post: number,
  wanted: Wanted,
  req: PayloadRequest,
): Promise<Result<MachineRun, MachineRefusal | Refusal>> => {
  const service = serviceOf(req.payload)
  if (!service) return fail(machineRefusal('off'))
  const read = await readAlignment(post, req)
  if (!read.ok) return read
  const { joints, posts } = read.value
  const to = locales.find((locale) => posts[locale]?.id === post)
  if (!to) return fail(machineRefusal('nothing'))
  if (!service.takesEmbargoed && (await isEmbargoed(posts, req))) {
    return fail(machineRefusal('embargoed'))
  }
  const chosen = chooseJoints(read.value, to, wanted)
  if (chosen.length === 0) return fail(machineRefusal('nothing'))
  return ok({
    post,
    to,
    wanted: chosen,
    joints,
    termbase: await readTermbase(req),
    findExamples: examplesInStory(joints),
    service,
    translator: connectTranslator(service),
  })
}
