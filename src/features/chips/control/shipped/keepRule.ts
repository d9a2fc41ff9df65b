import type { PayloadRequest } from 'payload'

import { overlap } from '../../facts/span.ts'
import type { ShippedRule } from './shippedRule.ts'

/** Find a version of a shipped rule's code that is in force on some of its days, or make it. */
export const keepRule = async (
  { name, key: _key, tests, source: _source, ...rule }: ShippedRule,
  source: number,
  req: PayloadRequest,
): Promise<{ readonly id: number; readonly isNew: boolean }> => {
  const shared = { collection: 'control-rules', depth: 0, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    where: { code: { equals: rule.code } },
    sort: 'id',
    limit: 100,
    pagination: false,
    select: { effectiveFrom: true, effectiveTo: true },
  })
  const known = docs.find(({ effectiveFrom, effectiveTo }) =>
    overlap(
      { validFrom: effectiveFrom, validTo: effectiveTo ?? undefined },
      { validFrom: rule.effectiveFrom, validTo: rule.effectiveTo },
    ),
  )
  if (known) return { id: known.id, isNew: false }
  const data = {
    ...rule,
    name: name['zh-TW'],
    source,
    tests: tests.map((conditions) => ({ conditions: [...conditions] })),
  }
  const { id } = await req.payload.create({ ...shared, locale: 'zh-TW', data })
  await req.payload.update({ ...shared, id, locale: 'en', data: { name: name.en } })
  return { id, isNew: true }
}
