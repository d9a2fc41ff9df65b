import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { eventGuard } from '../../../src/features/chips/control/eventGuard.ts'
import type { EventSheet } from '../../../src/features/chips/control/readEventSheet.ts'
import { loadShippedControls } from '../../../src/features/chips/control/shipped/loadShippedControls.ts'
import { keepRecordGuard } from '../../../src/features/chips/records/keepRecordGuard.ts'
import type { Actor } from '../../../src/policies/role.ts'
import type { FactDesk } from '../../support/chips/factDesk.ts'
import { openFactDesk } from '../../support/chips/factDesk.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'

let newsroom: Newsroom
let payload: Payload
let desk: FactDesk

const createChip = async (): Promise<{ id: number; slug: string }> => {
  // No chip of the events that come with the product.
  const id = await desk.createChip('E')
  const { slug } = await payload.findByID({ collection: 'chips', id, depth: 0 })
  return { id, slug }
}

const post: FactDesk['post'] = (...asked) => desk.post(...asked)

const rows: FactDesk['rows'] = (...asked) => desk.rows(...asked)

const said = (more: object = {}) => ({
  name: { en: 'Letter', 'zh-TW': '通知函' },
  note: { en: 'A licence is required.' },
  kind: 'letter',
  jurisdiction: 'US',
  destinations: ['CN', 'HK'],
  effectiveOn: '2025-04-09',
  announcedOn: '2025-04-15',
  status: 'denial',
  source: desk.source,
  ...more,
})

const sheetOf = async (path: string, as: Actor = 'editor'): Promise<EventSheet> =>
  (await (
    await desk.serve(`/api${path}`, { headers: desk.staff[as].headers })
  ).json()) as EventSheet

const hold = async (more: object = {}) => {
  const chip = await createChip()
  const held = await post(`/chips/${chip.id}/events`, said({ ...more, approval: {} }))
  expect(held).toMatchObject({ status: 200 })
  return { chip, held: held.id! }
}

const statusOf = async (slug: string, asked = '') =>
  (await (await desk.serve(`/api/chips/${slug}/status?locale=en${asked}`)).json()) as {
    readonly control: ReadonlyArray<{ readonly status: string; readonly destinations: string[] }>
    readonly events: ReadonlyArray<{ readonly name: string; readonly effectiveOn: string }>
    readonly sources: ReadonlyArray<{ readonly id: number }>
  }

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  desk = await openFactDesk(newsroom)
})

afterAll(async () => {
  await newsroom.close()
})

describe('a control event', () => {
  it('is proposed by a writer, and held when an editor approves it', async () => {
    const { id: chip, slug } = await createChip()
    const proposed = await post(`/chips/${chip}/events`, said(), 'writer')
    expect(proposed).toMatchObject({ status: 200, id: expect.any(Number) })
    expect((await post(`/control-events/${proposed.id}/approve`, {}, 'writer')).status).toBe(403)
    expect((await sheetOf(`/chips/${chip}/events`, 'writer')).mayDecide).toBe(false)
    expect(await statusOf(slug)).toMatchObject({ control: [], events: [] })
    expect(await post(`/control-events/${proposed.id}/approve`, {})).toMatchObject({ status: 200 })
    expect(await sheetOf(`/chips/${chip}/events`)).toMatchObject({
      events: [
        {
          id: proposed.id,
          name: { en: 'Letter', 'zh-TW': '通知函' },
          state: 'approved',
          destinations: ['CN', 'HK'],
          chips: [{ id: chip }],
          source: { id: desk.source, title: 'Data sheet' },
          recordedFrom: expect.any(String),
        },
      ],
      standings: [{ jurisdiction: 'US', destinations: ['CN', 'HK'], status: 'denial' }],
      mayDecide: true,
    })
    // Decided is decided.
    expect(await post(`/control-events/${proposed.id}/approve`, {})).toMatchObject({
      status: 409,
      message: expect.stringContaining('Approved'),
    })
  })

  it('is not held without a source, which is public as soon as it is', async () => {
    const { id: chip } = await createChip()
    const bare = await post(`/chips/${chip}/events`, said({ source: null }))
    expect(await post(`/control-events/${bare.id}/approve`, {})).toMatchObject({
      status: 400,
      code: 'chips/no-source',
    })
    const data = { title: 'Notice', kind: 'rule' as const }
    const notice = await payload.create({ collection: 'sources', data, locale: 'en' })
    const whole = said({ source: notice.id, replaces: bare.id, approval: {} })
    expect(await post(`/chips/${chip}/events`, whole)).toMatchObject({ status: 200 })
    expect((await desk.serve(`/api/sources/${notice.id}`)).status).toBe(200)
    const [older] = (await sheetOf(`/control-events/${bare.id}/sheet`)).events
    expect(older?.state).toBe('superseded')
    expect(older?.recordedFrom).toBeUndefined()
  })

  it.each([
    [{ effectiveOn: '' }, 'chips/no-effective-date'],
    [{ effectiveOn: undefined }, 'chips/no-effective-date'],
    [{ until: '2025-04-09' }, 'chips/ends-before-it-begins'],
    [{ until: '2025' }, 'chips/ends-before-it-begins'],
    [{ name: { en: ' ' } }, 'chips/no-name'],
    [{ source: 999_999 }, 'chips/source-missing'],
    [{ rule: 999_999 }, 'chips/rule-missing'],
    [{ jurisdiction: 'USA' }, 'publication/body-invalid'],
    [{ destinations: ['China'] }, 'publication/body-invalid'],
    [{ effectiveOn: 'soon' }, 'publication/body-invalid'],
    [{ status: 'banned' }, 'publication/body-invalid'],
    [{ state: 'approved' }, 'publication/body-invalid'],
    [{ recordedFrom: '2020-01-01T00:00:00.000Z' }, 'publication/body-invalid'],
    [{ key: 'rule-2022' }, 'publication/body-invalid'],
  ])('is refused with %j', async (more, code) => {
    const { id: chip } = await createChip()
    const answer = await post(`/chips/${chip}/events`, said(more))
    expect(answer).toMatchObject({ status: 400, code, message: expect.any(String) })
    expect((await sheetOf(`/chips/${chip}/events`)).events).toEqual([])
  })

  it('is refused of no chip, and not taken from strangers', async () => {
    expect(await post('/chips/999999/events', said())).toMatchObject({ status: 404 })
    const { id: chip } = await createChip()
    for (const as of ['anonymous', 'frontend'] as const) {
      expect((await post(`/chips/${chip}/events`, said(), as)).status).toBe(403)
      expect((await post('/control-events/propose', said(), as)).status).toBe(403)
      expect((await post('/control-events/shipped', {}, as)).status).toBe(403)
      const options = { headers: desk.staff[as].headers }
      expect((await desk.serve(`/api/chips/${chip}/events`, options)).status).toBe(403)
    }
    expect((await post('/control-events/shipped', {}, 'writer')).status).toBe(403)
    const held = said({ approval: {} })
    expect((await post(`/chips/${chip}/events`, held, 'writer')).status).toBe(403)
  })

  it('may be about several chips, or none yet, and announced after it was effective', async () => {
    const chips = [(await createChip()).id, (await createChip()).id]
    const made = await post(`/chips/${chips[0]}/events`, said({ chips, approval: {} }))
    expect((await sheetOf(`/chips/${chips[1]}/events`)).events).toMatchObject([{ id: made.id }])
    const none = await post('/control-events/propose', said({ approval: {} }))
    expect((await sheetOf(`/control-events/${none.id}/sheet`)).events).toMatchObject([
      { chips: [], state: 'approved', announcedOn: '2025-04-15' },
    ])
  })
})

describe('a control event that is held', () => {
  it('is corrected with a reason, by an event that takes its place at that moment', async () => {
    const { chip, held } = await hold()
    const correction = said({ effectiveOn: '2025-04-14', replaces: held })
    expect(await post(`/chips/${chip.id}/events`, { ...correction, approval: {} })).toMatchObject({
      code: 'chips/reason-missing',
    })
    const proposed = await post(`/chips/${chip.id}/events`, correction, 'writer')
    // Until somebody approves it, all stays as it was.
    expect(await statusOf(chip.slug)).toMatchObject({ events: [{ effectiveOn: '2025-04-09' }] })
    const rival = await post(`/chips/${chip.id}/events`, correction, 'writer')
    const reason = 'The letter is of the 14th'
    expect(await post(`/control-events/${proposed.id}/approve`, { reason })).toMatchObject({
      status: 200,
    })
    const [older] = await rows('select * from control_events where id = $1', [held])
    const [newer] = await rows('select * from control_events where id = $1', [proposed.id])
    expect(older).toMatchObject({ state: 'superseded', recorded_to: newer?.['recorded_from'] })
    expect(newer).toMatchObject({ state: 'approved', reason, supersedes: String(held) })
    expect(await statusOf(chip.slug)).toMatchObject({ events: [{ effectiveOn: '2025-04-14' }] })
    expect(await post(`/control-events/${rival.id}/approve`, { reason })).toMatchObject({
      status: 409,
      code: 'chips/overtaken',
    })
  })

  it('is corrected once however many do so at once', async () => {
    const { chip, held } = await hold()
    const corrections = await Promise.all(
      ['2025-04-10', '2025-04-11', '2025-04-12'].map((effectiveOn) =>
        post(`/chips/${chip.id}/events`, said({ effectiveOn, replaces: held })),
      ),
    )
    const answers = await Promise.all(
      corrections.map(({ id }) => post(`/control-events/${id}/approve`, { reason: 'Model' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    expect((await statusOf(chip.slug)).events).toHaveLength(1)
  })

  it('can be put in doubt, which needs a reason and ends its being held', async () => {
    const { chip, held } = await hold()
    const before = (await rows('select clock_timestamp() as now'))[0]?.['now'] as Date
    const path = `/control-events/${held}/dispute`
    expect(await post(path, { reason: ' ' })).toMatchObject({ code: 'chips/reason-missing' })
    expect((await post(path, { reason: 'x' }, 'writer')).status).toBe(403)
    expect(await post(path, { reason: 'No such letter' })).toMatchObject({ status: 200 })
    expect(await statusOf(chip.slug)).toMatchObject({ control: [], events: [] })
    const known = encodeURIComponent(before.toISOString())
    expect(await statusOf(chip.slug, `&known=${known}`)).toMatchObject({
      control: [{ status: 'denial', destinations: ['CN', 'HK'] }],
      events: [{ name: 'Letter' }],
      sources: [{ id: desk.source }],
    })
    expect((await statusOf(chip.slug, `&known=${known}&on=2025-04-08`)).control).toEqual([])
    expect((await statusOf(chip.slug, '&known=2020-01-01T00:00:00Z')).events).toEqual([])
  })

  it.each([
    `update control_events set effective_on = '2020'`,
    `update control_events set key = 'x'`,
    `update control_events set source_id = null where state = 'approved'`,
    `update control_events set recorded_from = now() - interval '1 year' where recorded_from is not null`,
    `update control_events set state = 'proposed' where state = 'approved'`,
    `update control_events set state = 'approved', recorded_from = now() where source_id is null`,
    `insert into control_events (effective_on, state, proposed_at, recorded_from)
     values ('2020', 'approved', now(), now())`,
    `delete from control_events`,
    `truncate control_events cascade`,
    `update control_events_locales set name = 'x'`,
    `delete from control_events_texts`,
    `delete from control_events_rels`,
    `truncate control_events_rels`,
    `insert into control_events_rels ("order", parent_id, path, chips_id)
     select 9, e.id, 'chips', r.chips_id from control_events e join control_events_rels r on r.parent_id = e.id
     where state = 'approved' limit 1`,
  ])('is kept by the database itself: %s', async (statement) => {
    await expect(rows(statement)).rejects.toThrow(/append-only|without a source|and nothing else/)
  })

  it('is guarded in a database whose migrations know nothing of that', async () => {
    await rows('drop trigger control_events_guard on control_events')
    await rows('alter table control_events_rels disable trigger control_events_rels_guard')
    await keepRecordGuard(payload, eventGuard)
    await expect(rows('delete from control_events_rels')).rejects.toThrow('append-only')
    await expect(rows(`update control_events set key = 'x'`)).rejects.toThrow('append-only')
  })

  it('keeps its chip, its source and its rule, and says why', async () => {
    const rule = await payload.create({
      collection: 'control-rules',
      data: {
        name: 'A rule',
        code: 'kept',
        jurisdiction: 'US',
        effectiveFrom: '2023-11-17',
        tests: [{ conditions: [{ measure: 'tpp', relation: 'at-least', bound: '4800' }] }],
      },
      locale: 'en',
    })
    const { chip } = await hold({ rule: rule.id })
    for (const [path, words] of [
      [`/api/chips/${chip.id}`, 'control events of this chip (1)'],
      [`/api/sources/${desk.source}`, 'Control events rest on this source'],
      [`/api/control-rules/${rule.id}`, 'Control events name this rule (1)'],
    ] as const) {
      const headers = { ...desk.staff.admin.headers, 'Accept-Language': 'en' }
      const response = await desk.serve(path, { headers, method: 'DELETE' })
      expect([path, response.status]).toEqual([path, 409])
      expect(await response.text()).toContain(words)
    }
  })

  it('is shown to readers only once it is held, without who said it', async () => {
    const { id: chip } = await createChip()
    await post(`/chips/${chip}/events`, said({ name: { en: 'HIDDEN' } }))
    await post(`/chips/${chip}/events`, said({ name: { en: 'SHOWN' }, approval: {} }))
    const rest = await desk.serve(`/api/control-events?where[chips][equals]=${chip}&locale=en`)
    const text = await rest.text()
    expect(text).toContain('SHOWN')
    expect(text).not.toMatch(/HIDDEN|proposedBy|decidedBy|"reason"|"key"/)
    const query = `{ ControlEvents(locale: en, where: { chips: { equals: ${chip} } }) { docs { name proposedByName } } }`
    const graph = await (
      await desk.serve('/api/graphql', { method: 'POST', body: { query } })
    ).text()
    expect(graph).toContain('SHOWN')
    expect(graph).not.toMatch(/HIDDEN|"proposedByName":"/)
  })
})

describe('the events that come with the product', () => {
  it('are brought in once, and completed by chips that came since, but not where the desk decided', async () => {
    const { user } = desk.staff.editor
    if (!user) throw new Error('the editor is somebody')
    const trial = await loadShippedControls(payload, { user, dryRun: true })
    expect(trial.counts).toEqual({ sources: 14, rules: 8, events: 15, completed: 0, known: 0 })
    const keyed = async () =>
      (await rows(`select count(*)::int as count from control_events where key is not null`))[0]
    expect(await keyed()).toEqual({ count: 0 })

    const steps: number[] = []
    const first = await loadShippedControls(payload, {
      user,
      progress: (done) => steps.push(done),
    })
    expect(first.counts).toEqual(trial.counts)
    expect(steps.at(-1)).toBe(37)
    expect(first.problems).toContainEqual(
      expect.objectContaining({
        code: 'chips/shipped-chips-missing',
        where: 'letters-2022',
        message: expect.objectContaining({ en: expect.stringContaining('A100, H100') }),
      }),
    )
    const again = await loadShippedControls(payload, { user })
    expect(again.counts).toMatchObject({ sources: 0, rules: 0, events: 0, completed: 0, known: 37 })

    const data = { name: 'NVIDIA H20', slug: 'h20', vendor: 'NVIDIA' }
    const h20 = await payload.create({ collection: 'chips', data, locale: 'zh-TW' })
    const [resumed] = await rows(`select id from control_events where key = 'h20-to-resume'`)
    await post(`/control-events/${String(resumed?.['id'])}/dispute`, { reason: 'Not so' })
    const completed = await loadShippedControls(payload, { user, language: 'en' })
    expect(completed.counts).toMatchObject({ events: 0, completed: 4 })
    expect((await loadShippedControls(payload, { user })).counts).toMatchObject({ completed: 0 })
    const { events } = await sheetOf(`/chips/${h20.id}/events`)
    expect(events.map(({ effectiveOn, reason }) => [effectiveOn, reason])).toEqual([
      ['2025-04-09', 'Chips added that came since'],
      ['2025-04-14', 'Chips added that came since'],
      ['2025-08-08', 'Chips added that came since'],
      ['2026-01-15', 'Chips added that came since'],
    ])
    const status = await statusOf('h20', '&on=2025-09-01')
    expect(status.control).toMatchObject([
      { status: 'case-by-case', destinations: ['CN'] },
      { status: 'unclear', destinations: ['HK', 'MO'] },
    ])
  })
})
