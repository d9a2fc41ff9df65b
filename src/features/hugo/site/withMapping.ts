import { stringify } from 'yaml'

import type { ShortcodeMapping } from '../shortcodes/shortcodeMapping.ts'
import type { KeptFiles } from './keptFiles.ts'
import { mappingName } from './mappingName.ts'

/** Keep with a site what its shortcodes were taken for, where its own folder does not say so. */
export const withMapping = (files: KeptFiles, mapping: ShortcodeMapping | undefined): KeptFiles =>
  mapping === undefined || Object.keys(mapping).length === 0 || files.has(mappingName)
    ? files
    : new Map([...files, [mappingName, stringify(mapping)]])
