import type { Payload } from 'payload'

import type { Asker } from '../../../src/features/publication/schedules/armSchedule.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import type { Post } from '../../../src/payload-types.ts'
import { createPost } from '../factories/createPost.ts'
import type { Watched } from './countFaults.ts'
import { dumpPost } from './dumpPost.ts'
import { inSeconds } from './inSeconds.ts'

/**
 * Write a story in both languages, schedule its English post, and type on in it: what is to be seen
 * is known, and so is what is not.
 */
export const watchStory = async (
  payload: Payload,
  slug: string,
  seconds: number,
  asker: Asker,
  more: Partial<Post> = {},
): Promise<Watched> => {
  const about = { slug, translationKey: slug }
  const title = `${slug}, as approved`
  const { id: other } = await createPost(payload, { ...about, title: `${slug}, in Chinese` })
  const { id: post } = await createPost(payload, { ...about, ...more, language: 'en', title })
  const order = { post, action: 'publish', at: inSeconds(seconds) } as const
  const armed = await armSchedule(payload, order, asker)
  if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
  const data = { title: `${slug}, as typed since` }
  await payload.update({ collection: 'posts', id: post, data, draft: true, autosave: true })
  const counterpart = { id: other, dump: await dumpPost(payload, other) }
  return { schedule: armed.value.id, post, title, counterpart, ends: 'done' }
}
