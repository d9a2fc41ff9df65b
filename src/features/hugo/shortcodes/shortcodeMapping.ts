import { z } from 'zod'

const one = z.union([z.string().min(1).max(80), z.number().int().min(0).max(99)])
const argument = z.union([one, z.array(one).min(1).max(10)])

const figure = z.strictObject({
  as: z.literal('figure'),
  src: argument,
  alt: argument.optional(),
  title: argument.optional(),
  caption: argument.optional(),
  credit: argument.optional(),
  link: argument.optional(),
})

const video = z.strictObject({
  as: z.literal('video'),
  provider: z.enum(['youtube', 'vimeo']),
  id: argument,
  title: argument.optional(),
  start: argument.optional(),
})

const chart = z.strictObject({
  as: z.literal('chart'),
  kind: argument,
  on: argument.optional(),
  caption: argument.optional(),
})

const callout = z.strictObject({
  as: z.literal('callout'),
  kind: z.enum(['note', 'tip', 'important', 'warning', 'caution']).default('note'),
  kindFrom: argument.optional(),
  title: argument.optional(),
  text: argument.optional(),
})

const quotation = z.strictObject({
  as: z.literal('quotation'),
  speaker: argument.optional(),
  role: argument.optional(),
  text: argument.optional(),
})

const code = z.strictObject({
  as: z.literal('code'),
  language: argument.optional(),
  options: argument.optional(),
})

const link = z.strictObject({
  as: z.literal('link'),
  url: z.string().max(500),
  text: argument.optional(),
})

const text = z.strictObject({ as: z.literal('text'), text: argument.optional() })

const drop = z.strictObject({ as: z.literal('drop') })

/**
 * What the shortcodes of a site mean, by name.
 *
 * - *argument*: which of a shortcode's arguments is meant: a position from 0, a name, or several
 *   of them, of which the first that is there counts.
 * - *as*: what becomes of it. `callout`, `quotation` and `text` take the text between its tags;
 *   `text:` names an argument to take instead.
 */
export const shortcodeMapping = z.record(
  z.string().min(1).max(120),
  z.discriminatedUnion('as', [figure, video, chart, callout, quotation, code, link, text, drop]),
)

/** What the shortcodes of a site mean, by name. */
export type ShortcodeMapping = z.infer<typeof shortcodeMapping>

/** What one shortcode means. */
export type ShortcodeRule = ShortcodeMapping[string]

/** Which of a shortcode's arguments is meant. */
export type ArgumentChoice = z.infer<typeof argument>
