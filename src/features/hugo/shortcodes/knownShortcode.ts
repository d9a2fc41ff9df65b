import type { Shortcode } from './readShortcodes.ts'
import type { ShortcodeRule } from './shortcodeMapping.ts'

/** A shortcode that was read into a block or a link, and the rule by which it was. */
export type KnownShortcode = { readonly shortcode: Shortcode; readonly rule: ShortcodeRule }
