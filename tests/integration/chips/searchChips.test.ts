import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import { queriesOf } from '../../support/queriesOf.ts'
import type { Serve } from '../../support/serveNewsroom.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

type Answer = {
  readonly docs: ReadonlyArray<{ readonly id: number; readonly name: Record<string, string> }>
}

let newsroom: Newsroom
let payload: Payload
let serve: Serve
let staff: Awaited<ReturnType<typeof createStaff>>

const add = async (
  en: string,
  zh: string,
  more: { vendor?: string; family?: string; aliases?: string[]; other?: string[] } = {},
): Promise<void> => {
  const { other, ...rest } = more
  const slug = en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const data = { vendor: 'NVIDIA', ...rest, name: en, slug }
  const { id } = await payload.create({ collection: 'chips', data, locale: 'en' })
  const chinese = { name: zh, ...(other ? { aliases: other } : {}) }
  await payload.update({ collection: 'chips', id, data: chinese, locale: 'zh-TW' })
}

const answerTo = async (words: string, language = 'en'): Promise<Answer> => {
  const path = `/api/chips/search?words=${encodeURIComponent(words)}&locale=${language}`
  const response = await serve(path, {
    headers: { ...staff.writer.headers, 'Accept-Language': language },
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

const found = async (words: string, language?: string) =>
  (await answerTo(words, language)).docs.map(({ name }) => name['en'])

beforeAll(async () => {
  newsroom = await createNewsroom()
  payload = newsroom.payload
  serve = serveNewsroom(newsroom)
  staff = await createStaff(payload)
  await add('H20 96GB', 'H20 96GB', { family: 'Hopper' })
  await add('GH200', 'GH200', { family: 'Hopper' })
  await add('RTX H20 Max', 'RTX H20 Max')
  await add('H20', '輝達特供版', { family: 'Hopper', aliases: ['Nvidia 20-H'], other: ['阿二十'] })
  await add('Ascend 910B', '昇騰910B', { vendor: 'Huawei', family: 'Ascend' })
  await add('MI308', 'MI308', { vendor: 'AMD', family: 'Instinct' })
})

afterAll(() => newsroom.close())

describe('the search for chips', () => {
  it('finds by names and aliases of both languages, whatever the language of the desk', async () => {
    for (const language of ['en', 'zh-TW']) {
      for (const words of ['特供', '阿二十', 'Nvidia 20-h', '２０h']) {
        expect([words, (await found(words, language))[0]]).toEqual([words, 'H20'])
      }
      expect(await found('昇騰 910b', language)).toEqual(['Ascend 910B'])
      expect(await found('Ascend910B', language)).toEqual(['Ascend 910B'])
    }
    const { docs } = await answerTo('特供')
    expect(docs[0]?.name).toEqual({ en: 'H20', 'zh-TW': '輝達特供版' })
  })

  it('finds by maker, also as Taiwan calls it, and by family', async () => {
    expect(await found('超微')).toEqual(['MI308'])
    expect(await found('huawei')).toEqual(['Ascend 910B'])
    expect(new Set(await found('Hopper'))).toEqual(new Set(['GH200', 'H20', 'H20 96GB']))
    expect((await found('輝達'))[0]).toBe('H20')
    expect(await found('輝達')).toHaveLength(4)
    expect(await found('輝達 Hopper H200')).toEqual(['GH200'])
  })

  it('puts first what is just that, then what begins so, has it as a word, has it inside', async () => {
    expect(await found('H20')).toEqual(['H20', 'H20 96GB', 'RTX H20 Max', 'GH200'])
    expect((await found('輝達 H20')).slice(0, 2)).toEqual(['H20', 'H20 96GB'])
  })

  it('finds nothing by marks of patterns, and some chips by nothing', async () => {
    for (const words of ['%', 'H%0', "'", '"', 'H?20', '\\', '不存在']) {
      expect([words, await found(words)]).toEqual([words, []])
    }
    expect(await found(' ')).toHaveLength(6)
    expect(await found('字'.repeat(5000))).toHaveLength(6)
  })

  it('is for the desk alone', async () => {
    for (const headers of [{}, staff.frontend.headers]) {
      expect((await serve('/api/chips/search?words=H20', { headers })).status).toBe(403)
    }
  })

  it('asks the database as often among 2,000 chips, and finds as well', async () => {
    const few = await queriesOf(() => found('H20'))
    await poolOf(payload).query(
      `with added as (
         insert into chips (vendor, family, slug)
         select 'Maker ' || n % 40, 'Family ' || n % 200, 'chip-' || n from generate_series(1, 2000) n
         returning id, slug),
       named as (
         insert into chips_locales (name, _locale, _parent_id)
         select upper(slug), locale, id from added, unnest(array['en', 'zh-TW']::_locales[]) locale)
       insert into chips_texts ("order", parent_id, path, text, locale)
       select 1, id, 'aliases', '別名 ' || slug, 'zh-TW' from added`,
    )
    expect(await queriesOf(() => found('H20'))).toHaveLength(few.length)
    expect((await found('chip 77'))[0]).toBe('CHIP-77')
    expect(await found('別名')).toHaveLength(12)
  })
})
