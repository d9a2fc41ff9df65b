import type { Payload } from 'payload'
import { listAlarms } from '../../../src/features/publication/alarms/listAlarms.ts'
import { watchAlarms } from '../../../src/features/publication/alarms/watchAlarms.ts'
import { fireDue } from '../../../src/features/publication/fire/fireDue.ts'
import type { Post } from '../../../src/payload-types.ts'
import { createPost } from '../factories/createPost.ts'
import { hour } from './bundleDesk.ts'
import { letPass } from './letPass.ts'

/**
 * What tests of bundles work with: posts that can and that cannot go, an hour that passes.
 *
 * @param payload gives the newsroom's Payload, once it is open.
 */
export const bundleRoom = (payload: () => Payload) => {
  let number = 0
  const edit = (id: number, data: Partial<Post>) =>
    payload().update({ collection: 'posts', id, data, draft: true })
  const newest = (id: number) =>
    payload().findByID({ collection: 'posts', id, draft: true, depth: 0 })
  /** A post with nothing against it. */
  const ready = async (data: Partial<Post> = {}) => {
    number += 1
    return await createPost(payload(), {
      slug: `ready-${number}`,
      title: `Ready ${number}`,
      ...data,
    })
  }
  /** A post that cannot be published: it has no address. */
  const blocked = async () => await createPost(payload(), { slug: null, title: '' })
  const passHour = async () => {
    await letPass(payload(), hour)
    await fireDue(payload())
  }
  const stick = async () => {
    await watchAlarms(payload())
    const alarms = await listAlarms(payload())
    return alarms.filter(({ details }) => details.bundle !== undefined)
  }
  /** Cancel all that waits: each test has the clock for itself. */
  const clear = async () => {
    await payload().update({
      collection: 'schedules',
      where: { state: { in: ['armed', 'held', 'failed'] } },
      data: { state: 'cancelled' },
    })
    await payload().update({
      collection: 'bundles',
      where: { state: { in: ['armed', 'held'] } },
      data: { state: 'cancelled' },
    })
  }
  return { edit, newest, ready, blocked, passHour, stick, clear }
}
