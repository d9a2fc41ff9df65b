import type { Payload } from 'payload'

import type { NewsroomSlug } from '../../../src/policies/accessTable.ts'
import type { Member } from '../createStaff.ts'
import type { Serve } from '../serveNewsroom.ts'

type Options = { readonly draft?: boolean; readonly trash?: boolean }
type Data = Record<string, unknown>

/** One way to ask a newsroom for something, as somebody; each answers whether it was given. */
export type Channel = {
  readonly list: (slug: NewsroomSlug, id: number) => Promise<boolean>
  readonly read: (slug: NewsroomSlug, id: number) => Promise<boolean>
  readonly versions: (slug: NewsroomSlug, id: number) => Promise<boolean>
  readonly create: (slug: NewsroomSlug, data: Data) => Promise<unknown>
  readonly update: (slug: NewsroomSlug, id: number, data: Data, o?: Options) => Promise<unknown>
  readonly remove: (slug: NewsroomSlug, id: number) => Promise<unknown>
  readonly restore: (slug: NewsroomSlug, version: number, draft: boolean) => Promise<unknown>
}

const attempt = async (work: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await work()
  } catch {
    return false
  }
}

const equals = (key: string, id: number) => ({ [key]: { equals: id } })

const quietly = (work: () => Promise<unknown>) =>
  attempt(async () => {
    await work()
    return true
  })

/** Ask through the Local API, with the user and without overriding access. */
export const localChannel = (payload: Payload, { user }: Member): Channel => {
  const as = { user, overrideAccess: false, depth: 0 } as const
  return {
    list: (collection, id) =>
      attempt(
        async () =>
          (await payload.find({ ...as, collection, where: equals('id', id) })).docs.length === 1,
      ),
    read: (collection, id) =>
      attempt(async () => (await payload.findByID({ ...as, collection, id })).id === id),
    versions: (collection, id) =>
      attempt(async () => {
        const where = equals('parent', id)
        const found = await payload.findVersions({
          ...as,
          collection: collection as 'posts',
          where,
        })
        return found.docs.length > 0
      }),
    create: (collection, data) =>
      quietly(() =>
        payload.create({ ...as, collection, data: data as never, file: fileOf(data) as never }),
      ),
    update: (collection, id, data, { draft = false, trash = false } = {}) =>
      quietly(() =>
        payload.update({ ...as, collection: collection as 'posts', id, data, draft, trash }),
      ),
    remove: (collection, id) => quietly(() => payload.delete({ ...as, collection, id })),
    restore: (collection, id, draft) =>
      quietly(() =>
        payload.restoreVersion({ ...as, collection: collection as 'posts', id, draft } as never),
      ),
  }
}

const fileOf = (data: Data): unknown => {
  const bytes = data['bytes'] as Buffer | undefined
  if (!bytes) return undefined
  return { data: bytes, name: 'cell.png', mimetype: 'image/png', size: bytes.length }
}

const formOf = (data: Data): FormData => {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', new Blob([new Uint8Array(data['bytes'] as Buffer)]), 'cell.png')
  return form
}

const flags = ({ draft, trash }: Options = {}) =>
  `?depth=0${draft ? '&draft=true' : ''}${trash ? '&trash=true' : ''}`

/** Ask over HTTP as frontends and the admin panel do. */
export const restChannel = (serve: Serve, { headers }: Member): Channel => {
  const json = async (path: string, method = 'GET', body?: unknown) => {
    const response = await serve(`/api${path}`, { method, headers, body })
    const answer: Data = await response.json()
    return response.ok ? answer : {}
  }
  return {
    list: async (slug, id) => {
      const { docs } = await json(`/${slug}?where[id][equals]=${id}`)
      return Array.isArray(docs) && docs.length === 1
    },
    read: async (slug, id) => (await json(`/${slug}/${id}`))['id'] === id,
    versions: async (slug, id) => {
      const { docs } = await json(`/${slug}/versions?where[parent][equals]=${id}`)
      return Array.isArray(docs) && docs.length > 0
    },
    create: (slug, data) => json(`/${slug}`, 'POST', data['bytes'] ? formOf(data) : data),
    update: (slug, id, data, options) => json(`/${slug}/${id}${flags(options)}`, 'PATCH', data),
    remove: (slug, id) => json(`/${slug}/${id}`, 'DELETE'),
    restore: (slug, id, draft) => json(`/${slug}/versions/${id}${flags({ draft })}`, 'POST', {}),
  }
}

const names: Partial<Record<NewsroomSlug, readonly [one: string, many: string]>> = {
  posts: ['Post', 'Posts'],
  schedules: ['Schedule', 'Schedules'],
  bundles: ['Bundle', 'Bundles'],
  'audit-log': ['AuditLog', 'AuditLogs'],
  alarms: ['Alarm', 'Alarms'],
  imports: ['Import', 'Imports'],
  embargoes: ['Embargo', 'Embargoes'],
  'embargo-proofs': ['EmbargoProof', 'EmbargoProofs'],
  categories: ['Category', 'Categories'],
  chips: ['Chip', 'Chips'],
  'control-rules': ['ControlRule', 'ControlRules'],
  'chip-facts': ['ChipFact', 'ChipFacts'],
  'control-events': ['ControlEvent', 'ControlEvents'],
  'drift-tasks': ['DriftTask', 'DriftTasks'],
  'spec-tables': ['SpecTable', 'SpecTables'],
  media: ['Media', 'allMedia'],
  sources: ['Source', 'Sources'],
  terms: ['Term', 'Terms'],
  redirects: ['Redirect', 'Redirects'],
  users: ['User', 'Users'],
}

const enums = new Set([
  'language',
  '_status',
  'kind',
  'role',
  'action',
  'state',
  'status',
  'confidence',
  'measure',
  'relation',
  'origin',
  'policy',
  'task',
  'domain',
  'partOfSpeech',
])

/** Write a value as GraphQL does: keys without quotation marks, enumerations as names, without hyphens. */
const literal = (value: unknown, key = ''): string => {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}:${literal(inner, name)}`)
      .join(',')}}`
  }
  return enums.has(key) ? String(value).replaceAll('-', '_') : JSON.stringify(value)
}

const one = (slug: NewsroomSlug) => names[slug]![0]

const many = (slug: NewsroomSlug) => names[slug]![1]

/** Ask through GraphQL. */
export const graphChannel = (serve: Serve, { headers }: Member): Channel => {
  const ask = async (query: string): Promise<Record<string, Data | null>> => {
    const response = await serve('/api/graphql', { method: 'POST', headers, body: { query } })
    const { data, errors } = await response.json()
    // A query that GraphQL itself does not understand would prove nothing.
    const invalid = errors?.find((one: { path?: unknown }) => !one.path)
    if (invalid) throw new Error(`${invalid.message} in ${query}`)
    return data ?? {}
  }
  const count = async (field: string, filter: string) => {
    const { found } = await ask(`{ found: ${field}(where: ${filter}) { docs { id } } }`)
    return ((found?.['docs'] as unknown[] | undefined) ?? []).length
  }
  return {
    list: async (slug, id) => (await count(many(slug), `{ id: { equals: ${id} } }`)) === 1,
    read: async (slug, id) =>
      (await ask(`{ found: ${one(slug)}(id: ${id}) { id } }`))['found']?.['id'] === id,
    versions: async (slug, id) =>
      (await count(`versions${many(slug)}`, `{ parent: { equals: ${id} } }`)) > 0,
    create: (slug, data) => ask(`mutation { create${one(slug)}(data: ${literal(data)}) { id } }`),
    update: (slug, id, data, { draft = false, trash = false } = {}) => {
      const flags = slug === 'posts' ? `, draft: ${draft}, trash: ${trash}` : ''
      return ask(
        `mutation { update${one(slug)}(id: ${id}, data: ${literal(data)}${flags}) { id } }`,
      )
    },
    remove: (slug, id) => ask(`mutation { delete${one(slug)}(id: ${id}) { id } }`),
    restore: (slug, id, draft) =>
      ask(`mutation { restoreVersion${one(slug)}(id: ${id}, draft: ${draft}) { id } }`),
  }
}
