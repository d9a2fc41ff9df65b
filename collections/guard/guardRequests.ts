import type {
  Collection,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import type { NewsroomSlug } from '../../src/policies/accessTable.ts'
import { accessTable, reachOf } from '../../src/policies/accessTable.ts'
import { canEnterAdmin } from '../../src/policies/canEnterAdmin.ts'
import { actorOf } from '../../src/policies/role.ts'
import { languageOf } from '../languageOf.ts'
import { crossedCollections } from './crossedCollections.ts'
import { findMalformedFilter } from './findMalformedFilter.ts'
import { findUnstorable } from '../../src/kernel/findUnstorable.ts'
import { guardMessages } from './messages.ts'
import { pathsOfQuery } from './pathsOfQuery.ts'

type Arguments = {
  readonly collection: { readonly config: { readonly flattenedFields: never } }
  readonly data?: unknown
  readonly id?: unknown
  readonly limit?: unknown
  readonly pagination?: unknown
  readonly sort?: unknown
  readonly where?: unknown
}

/** How many documents readers and frontends are given at once over the network. */
const most = 500

const refuse = (
  req: PayloadRequest,
  message: Message,
  values: Readonly<Record<string, string | number>>,
): never => {
  throw new APIError(say(message, languageOf(req), values), 400, null, true)
}

const refuseUnstorable = (args: Arguments, req: PayloadRequest): void => {
  const { data, id, where } = args
  const found = findUnstorable(data) ?? findUnstorable({ id, where })
  if (found) refuse(req, guardMessages[found.finding], { path: found.path })
}

const refuseMalformed = ({ where }: Arguments, req: PayloadRequest): void => {
  const path = findMalformedFilter(where)
  if (path !== undefined) refuse(req, guardMessages.malformed, { path: path.slice(0, 80) })
}

const mayRead = (slug: string, req: PayloadRequest): boolean =>
  !(slug in accessTable) || reachOf(slug as NewsroomSlug, 'read', actorOf(req.user)) === 'all'

const refuseHiddenPaths = (args: Arguments, req: PayloadRequest): void => {
  const own = args.collection.config.flattenedFields
  const fieldsOf = (slug: string) =>
    (req.payload.collections as Record<string, Collection | undefined>)[slug]?.config
      .flattenedFields
  for (const path of pathsOfQuery(args)) {
    const hidden = crossedCollections(path, own, fieldsOf).some((slug) => !mayRead(slug, req))
    if (hidden) refuse(req, guardMessages.hiddenPath, { path: path.slice(0, 80) })
  }
}

// How Payload itself loads what a document points at.
const isByIds = (where: unknown): boolean =>
  typeof where === 'object' && where !== null && Object.keys(where).join() === 'id'

const refuseFlood = ({ limit, pagination, where }: Arguments, req: PayloadRequest): void => {
  if (canEnterAdmin(req.user) || isByIds(where)) return
  const isEndless = limit === undefined ? pagination === false : Number(limit) <= 0
  if (isEndless || Number(limit ?? 0) > most) refuse(req, guardMessages.limit, { limit: most })
}

/**
 * Settle the language of a request.
 *
 * Where nothing falls back, Payload leaves a missing or unknown language as it is, and then stores
 * and gives localized texts in none: a category would lose its name without a word.
 */
const settleLocale = (req: PayloadRequest): void => {
  const { localization } = req.payload.config
  if (!localization || req.locale === 'all') return
  const { defaultLocale, localeCodes } = localization
  if (!req.locale) Object.assign(req, { locale: defaultLocale })
  else if (!localeCodes.includes(req.locale)) {
    // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- a request may name a list
    const locale = String(req.locale).slice(0, 40)
    refuse(req, guardMessages.unknownLocale, { locale, locales: localeCodes.join(', ') })
  }
}

/**
 * Refuse what cannot be stored, whoever sends it, and over the network also what would give away
 * more than may be read.
 *
 * Payload checks the access to fields along a path, but not whether the *documents* at its end may
 * be read: `redirects?where[post.title][like]=…` would tell the headlines of drafts.
 */
const guard: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const given = args as unknown as Arguments
  refuseUnstorable(given, req)
  settleLocale(req)
  if (overrideAccess || req.payloadAPI === 'local') return args
  refuseMalformed(given, req)
  refuseHiddenPaths(given, req)
  if (operation === 'read' && given.id === undefined) {
    refuseFlood(given, req)
  }
  return args
}

/** Put the guard of requests before whatever else a collection does. */
export const guardRequests = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [guard, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
