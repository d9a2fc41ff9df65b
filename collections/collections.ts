import type { CollectionConfig } from 'payload'

import type { NewsroomSlug } from '../src/policies/accessTable.ts'
import { Alarms } from './alarms/Alarms.ts'
import { Alignments } from './alignments/Alignments.ts'
import { AuditLog } from './audit-log/AuditLog.ts'
import { BoardCells } from './board-cells/BoardCells.ts'
import { BoardChanges } from './board-changes/BoardChanges.ts'
import { Bundles } from './bundles/Bundles.ts'
import { Categories } from './categories/Categories.ts'
import { ChipFacts } from './chip-facts/ChipFacts.ts'
import { Chips } from './chips/Chips.ts'
import { ControlEvents } from './control-events/ControlEvents.ts'
import { ControlRules } from './control-rules/ControlRules.ts'
import { DriftTasks } from './drift-tasks/DriftTasks.ts'
import { EmbargoProofs } from './embargo-proofs/EmbargoProofs.ts'
import { Embargoes } from './embargoes/Embargoes.ts'
import { guardRequests } from './guard/guardRequests.ts'
import { Imports } from './imports/Imports.ts'
import { Listings } from './listings/Listings.ts'
import { Media } from './media/Media.ts'
import { MemoryEntries } from './memory-entries/MemoryEntries.ts'
import { MemoryOrigins } from './memory-origins/MemoryOrigins.ts'
import { Outbox } from './outbox/Outbox.ts'
import { Posts } from './posts/Posts.ts'
import { Redirects } from './redirects/Redirects.ts'
import { Schedules } from './schedules/Schedules.ts'
import { SearchEntries } from './search-entries/SearchEntries.ts'
import { Sources } from './sources/Sources.ts'
import { SpecTables } from './spec-tables/SpecTables.ts'
import { TablePins } from './table-pins/TablePins.ts'
import { TranslationCharges } from './translation-charges/TranslationCharges.ts'
import { TranslationProposals } from './translation-proposals/TranslationProposals.ts'
import { Terms } from './terms/Terms.ts'
import { Users } from './users/Users.ts'

/** A host's change to one of our collections. */
export type CollectionOverride = (collection: CollectionConfig) => CollectionConfig

/** All collections of the newsroom, in menu order. */
const collections: readonly CollectionConfig[] = [
  Posts,
  Schedules,
  Embargoes,
  Bundles,
  AuditLog,
  Alarms,
  SpecTables,
  Media,
  Categories,
  Chips,
  ChipFacts,
  DriftTasks,
  ControlRules,
  ControlEvents,
  Sources,
  Terms,
  Redirects,
  Users,
  EmbargoProofs,
  Imports,
  Alignments,
  MemoryEntries,
  MemoryOrigins,
  BoardCells,
  BoardChanges,
  TablePins,
  TranslationProposals,
  TranslationCharges,
  Listings,
  SearchEntries,
  Outbox,
].map(guardRequests)

/** The collections with a host's changes applied. */
export const overrideCollections = (
  overrides: Partial<Record<NewsroomSlug, CollectionOverride>>,
): CollectionConfig[] =>
  collections.map((collection) => {
    const override = overrides[collection.slug as NewsroomSlug]
    return override ? override(collection) : collection
  })
