import type { PayloadRequest } from 'payload'

import type { Body } from '../../../../content/lexical/nodes.ts'
import type { CodedText } from '../../../../content/segments/inline/coded.ts'
import { readCoded } from '../../../../content/segments/inline/readCoded.ts'
import type { Locale } from '../../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../../kernel/locale.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import { readEmbargo } from '../../../publication/embargo/readEmbargo.ts'
import { freshClock } from '../../../publication/freshClock.ts'
import type { TranslationService } from '../../../../kernel/translationService.ts'
import type { AlignmentView } from '../../alignment/readAlignment.ts'
import type { JointView } from '../../alignment/viewJoint.ts'
import { readAlignment } from '../../alignment/readAlignment.ts'
import type { Refusal } from '../../refusal.ts'
import { readTermbase } from '../../terms/readTermbase.ts'
import { canTranslate, isUntranslated } from '../canTranslate.ts'
import { connectTranslator } from '../connectTranslator.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { readProposals } from '../proposalStore.ts'
import { serviceOf } from '../serviceOf.ts'
import { sourceKeyOf, sourcePrintOf } from '../sourceOf.ts'
import { examplesInMemory } from './examplesInMemory.ts'
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

/** What of a story a run is to translate; nothing twice that waits for somebody's answer already. */
const chooseJoints = async (
  { joints, posts }: AlignmentView,
  to: Locale,
  wanted: Wanted,
  { model, protocol }: TranslationService,
  req: PayloadRequest,
): Promise<readonly JointView[]> => {
  const from = otherLocale(to)
  if ('isAll' in wanted) {
    const proposals = await readProposals([posts[to]?.id ?? 0], req)
    const isProposed = ({ sides }: JointView) =>
      proposals.some(
        (one) =>
          one.model === model &&
          one.protocol === protocol &&
          one.sourceKey === sourceKeyOf(sides[from]) &&
          one.sourcePrint === sourcePrintOf(sides[from]),
      )
    return joints.filter((joint) => isUntranslated(joint, to) && !isProposed(joint))
  }
  const keys = new Set(wanted.sourceKeys)
  return joints.filter(
    ({ sides }) => canTranslate(sides[from], to) && keys.has(sourceKeyOf(sides[from])),
  )
}

/** Read the segments of a post with their codes, as it stands now. */
const readSource = async (
  id: number,
  req: PayloadRequest,
): Promise<ReadonlyMap<string, CodedText>> => {
  const { title, summary, body } = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: true,
    depth: 0,
    select: { title: true, summary: true, body: true },
    overrideAccess: false,
    req,
  })
  return readCoded({ title, summary, body: body as unknown as Body | null })
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
  const chosen = await chooseJoints(read.value, to, wanted, service, req)
  if (chosen.length === 0) return fail(machineRefusal('nothing'))
  const source = posts[otherLocale(to)]
  return ok({
    coded: source ? await readSource(source.id, req) : new Map(),
    post,
    to,
    wanted: chosen,
    joints,
    termbase: await readTermbase(req),
    findExamples: async (text, from) => [
      ...(await examplesInStory(joints)(text, from)),
      ...(await examplesInMemory(req)(text, from)),
    ],
    service,
    translator: connectTranslator(service),
  })
}
