import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { listAlarms } from '../../../src/features/publication/alarms/listAlarms.ts'
import { mailAlarms } from '../../../src/features/publication/alarms/mailAlarms.ts'
import { sayAlarm } from '../../../src/features/publication/alarms/sayAlarm.ts'
import { watchAlarms } from '../../../src/features/publication/alarms/watchAlarms.ts'
import { armSchedule } from '../../../src/features/publication/schedules/armSchedule.ts'
import { cancelSchedule } from '../../../src/features/publication/schedules/changeSchedule.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { createPost } from '../../support/factories/createPost.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const zone = 'Asia/Taipei'

describe('an alarm', () => {
  let newsroom: Newsroom
  let payload: Payload
  let staff: Awaited<ReturnType<typeof createStaff>>
  let serve: Serve

  const run = async (statement: ReturnType<typeof sql>) =>
    await (payload.db as unknown as PostgresAdapter).drizzle.execute(statement)
  const showWorker = (secondsAgo: number) =>
    run(sql`
      insert into payload_kv (key, data) values ('waferdesk.worker', jsonb_build_object('at',
        to_char((now() - make_interval(secs => ${secondsAgo})) at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
      on conflict (key) do update set data = excluded.data`)
  const kinds = async () => {
    await watchAlarms(payload)
    return (await listAlarms(payload)).map(({ kind }) => kind)
  }
  const arm = async (title: string) => {
    const post = await createPost(payload, { title, language: 'en' })
    const at = {
      instant: new Date(Date.now() + 3_600_000),
      local: '2026-12-01T06:00',
      zone,
    }
    const asker = { user: staff.editor.user, language: 'en' } as const
    const armed = await armSchedule(payload, { post: post.id, action: 'publish', at }, asker)
    if (!armed.ok) throw new Error(JSON.stringify(armed.problem))
    return armed.value.id
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    staff = await createStaff(payload)
    serve = serveNewsroom(newsroom)
  })
  afterAll(() => newsroom.close())
  beforeEach(async () => {
    await run(sql`delete from outbox`)
    await run(sql`delete from alarms`)
    await run(sql`delete from schedules`)
    await showWorker(1)
  })

  it('is not raised while everything goes well', async () => {
    await arm('in an hour')
    expect(await kinds()).toEqual([])
  })

  it('is raised while no worker is there, and closes itself', async () => {
    await showWorker(40)
    expect(await kinds()).toEqual(['worker'])
    expect(await kinds()).toEqual(['worker'])
    await showWorker(2)
    expect(await kinds()).toEqual([])
    const { docs } = await payload.find({ collection: 'alarms' })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.closedAt).toBeTruthy()
  })

  it('is raised for a schedule that is late, and says when it was due on the desk’s clock', async () => {
    const id = await arm('due at six')
    await run(sql`update schedules set instant = '2026-11-24T22:00:00Z' where id = ${id}`)
    expect(await kinds()).toEqual(['late'])
    const [alarm] = await listAlarms(payload)
    expect(alarm && sayAlarm(alarm, 'zh-TW', zone)).toBe(
      '〈due at six〉應於 2026-11-25 06:00 發布，至今仍未發布。',
    )
  })

  it('is raised for what is held or has failed, until somebody decides', async () => {
    const [first, second] = [await arm('held'), await arm('failed')]
    const reason = JSON.stringify({ message: { en: 'Because.', 'zh-TW': '因為。' } })
    await run(
      sql`update schedules set state = 'held', problem = ${reason}::jsonb where id = ${first}`,
    )
    await run(sql`update schedules set state = 'failed' where id = ${second}`)
    expect((await kinds()).sort()).toEqual(['failed', 'held'])
    const asker = { user: staff.editor.user, language: 'en' } as const
    await cancelSchedule(payload, second, asker)
    expect(await kinds()).toEqual(['held'])
    const answer = await serve('/api/alarms/open', {
      headers: { ...staff.writer.headers, 'Accept-Language': 'zh-TW' },
    })
    expect(await answer.json()).toMatchObject({
      alarms: [{ kind: 'held', text: '〈held〉的發布已暫停。因為。' }],
    })
  })

  it('is raised when readers do not see what was published, after half a minute', async () => {
    await createPost(payload, { title: 'out', slug: 'out', _status: 'published' })
    await run(sql`delete from outbox`)
    expect(await kinds()).toEqual([])
    await run(sql`update schedules set fired_at = now() - interval '31 seconds'`)
    expect(await kinds()).toEqual(['unseen'])
    await run(sql`update schedules set seen_at = now()`)
    expect(await kinds()).toEqual([])
  })

  it('is raised when nothing leaves the outbox', async () => {
    await run(sql`
      insert into outbox (event, payload, attempts, created_at)
      values ('cache.purge', '{"tags":["x"]}', 0, now() - interval '2 minutes')`)
    expect(await kinds()).toEqual(['outbox'])
  })

  it('is opened once by many who look at once, and mailed once to those who may publish', async () => {
    await showWorker(60)
    await Promise.all([1, 2, 3, 4].map(() => watchAlarms(payload)))
    expect(await listAlarms(payload)).toHaveLength(1)
    const send = jest.spyOn(payload, 'sendEmail').mockResolvedValue(undefined)
    send.mockRejectedValueOnce(new Error('no server'))
    await expect(mailAlarms(payload, zone)).rejects.toThrow('no server')
    await Promise.all([1, 2, 3].map(() => mailAlarms(payload, zone)))
    expect(send).toHaveBeenCalledTimes(2)
    expect(send.mock.lastCall?.[0]).toMatchObject({
      to: expect.arrayContaining(['editor@desk.example', 'admin@desk.example']),
      subject: '編輯台有 1 則警示 / Alarms in the newsroom: 1',
    })
    expect(send.mock.lastCall?.[0].to).toHaveLength(2)
    expect(send.mock.lastCall?.[0].text).toContain('背景程式沒有執行')
    send.mockRestore()
  })

  it('is shown to nobody outside the desk', async () => {
    for (const member of [staff.anonymous, staff.frontend]) {
      const answer = await serve('/api/alarms/open', { headers: member.headers })
      expect(answer.status).toBe(403)
    }
  })
})
