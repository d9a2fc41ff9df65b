import type { Config, Plugin } from 'payload'

import { overrideCollections } from '../collections/collections.ts'
import type { WaferdeskOptions } from './options.ts'
import { optionsSchema } from './options.ts'
import { addAdmin } from './plugin/addAdmin.ts'
import { addClock } from './plugin/addClock.ts'
import { addCollections } from './plugin/addCollections.ts'
import { addGuards } from './plugin/addGuards.ts'
import { addLimits } from './plugin/addLimits.ts'
import { addLocalization } from './plugin/addLocalization.ts'
import { addPreview } from './plugin/addPreview.ts'
import { addReaderEndpoints } from './plugin/addReaderEndpoints.ts'
import { guardInternals } from './plugin/guardInternals.ts'
import { placeCollections } from './plugin/placeCollections.ts'
import { attendLocks } from './plugin/attendLocks.ts'
import { tellImports } from './plugin/tellImports.ts'
import { tellReaders } from './plugin/tellReaders.ts'
import { tellTranslation } from './plugin/tellTranslation.ts'

/**
 * Make a Payload application a bilingual newsroom.
 *
 * The host's own collections, hooks, access, admin components and localization stay; ours stand
 * beside them. Where the host has a collection of the same name, the two are merged, and the host's
 * word counts.
 *
 * @throws ZodError naming each option that is wrong.
 */
export const waferdesk =
  (options: WaferdeskOptions = {}): Plugin =>
  (config: Config): Config => {
    const settings = optionsSchema.parse(options)
    const placed = placeCollections(overrideCollections(settings.collections), settings)
    const ours = addReaderEndpoints(addPreview(placed, settings))
    const custom = tellTranslation(
      tellReaders(tellImports(config.custom, settings), settings),
      settings,
    )
    const told = { ...config, custom }
    const limited = guardInternals(addLimits(addLocalization(addCollections(told, ours))))
    return addAdmin(addClock(attendLocks(addGuards(limited))), settings)
  }
