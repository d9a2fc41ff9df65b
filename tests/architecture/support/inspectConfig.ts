import fs from 'node:fs'
import path from 'node:path'

import type { Field } from 'payload'
import { BasePayload } from 'payload'

/**
 * Print, as JSON, what can only be known of the finished configuration: the SQL that the migrations
 * lack, and the labels that one language lacks.
 *
 * A process of its own: Payload's packages do not load in jest's module system without a database.
 */
const root = path.resolve(import.meta.dirname, '../../..')

type Drizzle = {
  generateDrizzleJson: (schema: unknown) => unknown
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>
}

type Adapter = {
  schema: unknown
  requireDrizzleKit: () => Drizzle
}

const { default: application } = await import('../../../payload.config.ts')
const config = await application
const payload = await new BasePayload().init({
  config,
  disableDBConnect: true,
  disableOnInit: true,
})
const adapter = payload.db as unknown as Adapter

const latestSnapshot = (): unknown => {
  const folder = path.join(root, 'migrations')
  const last = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1)
  return last ? JSON.parse(fs.readFileSync(path.join(folder, last), 'utf8')) : undefined
}

const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
const missing = await generateMigration(latestSnapshot(), generateDrizzleJson(adapter.schema))

const isInBoth = (label: unknown): boolean => {
  if (typeof label !== 'object' || label === null) return false
  const record = label as Record<string, unknown>
  return Boolean(record['en']) && Boolean(record['zh-TW'])
}

// Added by Payload itself, which translates them.
const own = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'blockName', 'email'])

const unlabelledIn = (fields: readonly Field[], where: string): string[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? field.name : field.type
    const here = `${where}.${name}`
    const isHidden = field.admin && 'hidden' in field.admin && field.admin.hidden
    const isOwn = own.has(name) || isHidden || !('name' in field) || field.type === 'ui'
    const mistakes = isOwn || isInBoth('label' in field ? field.label : undefined) ? [] : [here]
    if (field.type === 'tabs') {
      const ofTabs = field.tabs.flatMap((tab) => [
        ...(isInBoth(tab.label) ? [] : [`${here}(tab)`]),
        ...unlabelledIn(tab.fields, here),
      ])
      return [...mistakes, ...ofTabs]
    }
    return 'fields' in field ? [...mistakes, ...unlabelledIn(field.fields, here)] : mistakes
  })

const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
const unlabelled = ours.flatMap(({ slug, labels, fields, auth }) => [
  ...(isInBoth(labels.singular) && isInBoth(labels.plural) ? [] : [slug]),
  // What Payload adds to users (password, locks, keys) has its own words.
  ...unlabelledIn(fields, slug).filter(
    (where) =>
      !(auth && /password|salt|hash|sessions|lock|attempts|APIKey|Index|reset/i.test(where)),
  ),
])

process.stdout.write(`RESULT ${JSON.stringify({ missing, unlabelled })}\n`)
process.exit(0)
