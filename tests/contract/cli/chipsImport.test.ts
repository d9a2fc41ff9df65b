import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { chipsControls } from '../../../src/cli/commands/chipsControls.ts'
import { chipsImport } from '../../../src/cli/commands/chipsImport.ts'
import type { CommandAct } from '../../../src/cli/command.ts'
import type { NewsroomAccess } from '../../../src/cli/newsroomAccess.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createUser } from '../../support/factories/createUser.ts'

const epoch = path.resolve(
  import.meta.dirname,
  '../../fixtures/chips/epoch_ml_hardware_2026-03.csv',
)

const mapping = {
  source: {
    title: { en: 'Our table', 'zh-TW': '自家表格' },
    publisher: 'Waferdesk',
    url: 'https://a.example/table',
    accessedOn: '2026-11-27',
  },
  confidence: 'measured',
  name: 'chip',
  vendor: 'maker',
  columns: {
    watts: { series: 'tdp', unit: 'W' },
    rate: { series: 'rate.fp8.dense.tensor', unit: 'FLOPS' },
  },
}

describe('waferdesk chips import', () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-chips-'))
  const map = path.join(scratch, 'map.json')
  let newsroom: Newsroom
  let said: string[]

  const call = async (command: CommandAct, ...args: string[]): Promise<number> => {
    said = []
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
    jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
    const access: NewsroomAccess = {
      withNewsroom: async (act) => await act(newsroom.payload),
      open: async () => newsroom.payload,
      migrate: async () => [],
    }
    try {
      return await command(args, access)
    } finally {
      jest.restoreAllMocks()
    }
  }
  const run = async (...args: string[]) => await call(chipsImport, ...args)
  const write = (name: string, text: string): string => {
    const file = path.join(scratch, name)
    fs.writeFileSync(file, text)
    return file
  }
  const count = async (table: string, where = 'true'): Promise<number> => {
    const query = `select count(*)::int as count from ${table} where ${where}`
    return (await poolOf(newsroom.payload).query<{ count: number }>(query)).rows[0]!.count
  }

  beforeAll(async () => {
    newsroom = await createNewsroom()
    fs.writeFileSync(map, JSON.stringify(mapping))
  })
  afterAll(async () => {
    await newsroom.close()
    fs.rmSync(scratch, { recursive: true })
  })

  test('wants somebody who answers for it, one table, and a mapping that it understands', async () => {
    expect(await run(epoch)).toBe(2)
    expect(said.join('\n')).toContain('somebody who answers')
    await createUser(newsroom.payload, { name: 'Admin', role: 'admin' })
    await createUser(newsroom.payload, { name: 'W', role: 'writer', email: 'w@desk.example' })
    expect(await run(epoch, '--as', 'w@desk.example')).toBe(2)
    for (const args of [[], ['a.csv', 'b.csv'], ['a.txt'], ['missing.csv']]) {
      expect(await run(...args)).toBe(2)
    }
    const bad = write(
      'bad.json',
      JSON.stringify({ ...mapping, columns: { watts: { series: 'x' } } }),
    )
    expect(await run(epoch, '--map', bad)).toBe(2)
    expect(said.join('\n')).toMatch(/columns\.watts\.series/)
    expect(await run(epoch, '--map', path.join(scratch, 'missing.json'))).toBe(2)
    expect(said.join('\n')).toMatch(/missing\.json” cannot be read/)
    expect(await count('chips')).toBe(0)
  })

  test('tells what it would do and does nothing, then does it, and then nothing more', async () => {
    const report = path.join(scratch, 'report.json')
    const numbers = '175 chips read, 175 of them new. Facts: 1701 '
    expect(await run(epoch, '--dry-run', '--report', report)).toBe(1)
    expect(said.join('\n')).toContain(numbers)
    expect(await count('chips')).toBe(0)
    expect(await count('sources')).toBe(0)
    expect(JSON.parse(fs.readFileSync(report, 'utf8'))).toMatchObject({
      dryRun: true,
      counts: { chips: 175, created: 175, proposed: 1701 },
    })
    await run(epoch)
    expect(said.join('\n')).toContain(`${numbers}proposed`)
    expect(await count('chip_facts', `state = 'proposed' and source_id is not null`)).toBe(1701)
    await run(epoch)
    expect(said.join('\n')).toMatch(/0 of them new. Facts: 0 proposed, 0 approved, 1701 known/)
    expect([await count('chips'), await count('chip_facts'), await count('sources')]).toEqual([
      175, 1701, 1,
    ])
  }, 120_000)

  test('holds at once what contradicts nothing, if asked to, and only proposes the rest', async () => {
    const first = write('one.csv', 'chip,maker,watts,rate\nX1,Acme,700.0,2e15\nX2,Acme,300,\n')
    expect(await run(first, '--map', map, '--approve')).toBe(0)
    expect(said.join('\n')).toContain('0 proposed, 3 approved')
    // By another name, and with another number.
    const second = write(
      'two.csv',
      'chip,maker,watts,rate\nacme x-1,Acme,750,2e15\nX2,Acme,300.0,9\n',
    )
    expect(await run(second, '--map', map, '--approve')).toBe(0)
    expect(said.join('\n')).toMatch(/2 chips read, 0 of them new. Facts: 1 proposed, 2 approved/)
    expect(said.join('\n')).toContain('“750 W” contradicts what the desk holds, “700 W”')
    expect(said.join('\n')).toContain('「750 W」與目前採用的「700 W」矛盾')
    expect(
      await count(
        'chip_facts',
        `state = 'approved' and published = '700 W' and confidence = 'measured'`,
      ),
    ).toBe(1)
    expect(
      await count(
        'chip_facts',
        `state = 'proposed' and published = '750 W' and confidence = 'measured'`,
      ),
    ).toBe(1)
  })

  test('takes two rows for one chip, and two columns for one property, and says so before', async () => {
    const file = write('five.csv', 'chip,maker,watts,rate\nY1,Acme,700,1e15\nAcme Y-1,Acme,800,\n')
    const columns = { ...mapping.columns, volts: { series: 'tdp', unit: 'W' } }
    const twice = write('twice.json', JSON.stringify({ ...mapping, columns }))
    const other = write('six.csv', 'chip,maker,watts,rate,volts\nY2,Acme,700,,900\n')
    for (const dry of [['--dry-run'], []]) {
      expect(await run(file, '--map', map, '--approve', ...dry)).toBe(0)
      expect(said.join('\n')).toMatch(/2 chips read, 1 of them new/)
      expect(said.join('\n')).toMatch(/ 1 (would be )?proposed, 2 approved/)
      expect(await run(other, '--map', twice, '--approve', ...dry)).toBe(0)
      expect(said.join('\n')).toMatch(/ 1 (would be )?proposed, 1 approved[^]*1 contradict/)
      expect(said.join('\n')).toContain('“900 W” contradicts what the desk holds, “700 W”')
    }
  })

  test('gives two chips two addresses, and finds each again by its name', async () => {
    const file = write('plus.csv', 'chip,maker,watts,rate\nZ+1,Acme,700,\nZ 1,Acme,300,\n')
    for (const dry of [['--dry-run'], []]) {
      expect(await run(file, '--map', map, ...dry)).toBe(0)
      expect(said.join('\n')).toMatch(/plus\.csv:3[^]*“z-1”, so this one gets “z-1-2”/)
    }
    expect(await count('chips', `slug in ('z-1', 'z-1-2')`)).toBe(2)
    expect(await run(file, '--map', map)).toBe(0)
    expect(said.join('\n')).toMatch(/0 of them new. Facts: 0 proposed, 0 approved, 2 known/)
  })

  test('leaves out a row whose name is that of several chips', async () => {
    for (const slug of ['v-pcie', 'v-sxm']) {
      const data = { name: slug, slug, vendor: 'Acme', aliases: ['V1'] }
      await newsroom.payload.create({ collection: 'chips', data, locale: 'en' })
    }
    const before = await count('chip_facts')
    expect(await run(write('v.csv', 'chip,maker,watts,rate\nV1,Acme,700,\n'), '--map', map)).toBe(1)
    expect(said.join('\n')).toMatch(/v\.csv:2[^]*“V1” may be one of 2 chips/)
    expect(await count('chip_facts')).toBe(before)
  })

  test('leaves out a formula, and refuses a table of other columns, with their names', async () => {
    const formula = write('three.csv', 'chip,maker,watts,rate\nX3,Acme,"=HYPERLINK(""x"")",1e15\n')
    expect(await run(formula, '--map', map)).toBe(1)
    expect(said.join('\n')).toMatch(/three\.csv:2[^]*is no number/)
    const before = await count('chip_facts')
    expect(await run(write('four.csv', 'chip,maker\nX4,Acme\n'), '--map', map)).toBe(1)
    expect(said.join('\n')).toMatch(/watts, rate/)
    expect(await count('chip_facts')).toBe(before)
    expect(await count('chips', `slug = 'x4'`)).toBe(0)
  })

  test('brings in the rules and events of the product for the chips of the table, once', async () => {
    expect(await call(chipsControls, 'file.csv')).toBe(2)
    expect(await call(chipsControls, '--as', 'w@desk.example')).toBe(2)
    expect(await count('control_events')).toBe(0)
    expect(await call(chipsControls, '--dry-run')).toBe(0)
    expect(said.join('\n')).toContain('would bring in 14 sources, 8 rules, 15 events')
    expect([await count('control_events'), await count('control_rules')]).toEqual([0, 0])
    expect(await call(chipsControls)).toBe(0)
    expect(said.join('\n')).toContain('RTX Pro 6000D')
    expect(said.join('\n')).toContain('Brought in: 14 sources, 8 rules, 15 events')
    expect(await count('control_events', `state = 'approved' and source_id is not null`)).toBe(15)
    const named = `control_events_rels r join chips_locales c on c._parent_id = r.chips_id`
    // All variants of a chip that the table has.
    expect(await count(named, `c._locale = 'en' and c.name like '%A100%'`)).toBe(4 * 4)
    expect(await call(chipsControls)).toBe(0)
    expect(said.join('\n')).toContain('0 events; 0 events completed, 37 known already')
  })
})
