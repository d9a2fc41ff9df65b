import type { CollectionConfig } from 'payload'
import { z } from 'zod'

import { newsroomZone } from './kernel/newsroomZone.ts'
import { isServiceAddress, translationProtocols } from './kernel/translationService.ts'
import type { NewsroomSlug } from './policies/accessTable.ts'
import { accessTable } from './policies/accessTable.ts'

type Override = (collection: CollectionConfig) => CollectionConfig

const override = z.custom<Override>((value) => typeof value === 'function', {
  message: 'has to be a function that takes the collection and gives it back',
})

const slugs = Object.keys(accessTable) as NewsroomSlug[]

/** What `waferdesk(options)` accepts; every option has a default. */
export const optionsSchema = z.strictObject({
  /** The address that readers use, without a slash at the end; previews and links are made from it. */
  publicUrl: z.url().default('http://localhost:3000'),
  /**
   * The folder that uploaded pictures are kept in. Files that prove embargoes, which nobody but the
   * desk may see, lie beside it in `embargo-proofs`, and the untouched files of imported pictures,
   * which nobody is sent, in `originals`.
   */
  mediaFolder: z.string().min(1).default('media'),
  /**
   * Sites that are sent to be imported: the folder that they lie in until that is done, which the
   * worker has to reach, too, and how many megabytes one may have.
   */
  imports: z
    .strictObject({
      folder: z.string().min(1).default('imports'),
      megabytes: z.number().int().min(1).max(100_000).default(500),
    })
    .prefault({}),
  /**
   * Whether readers of an article are told, on the newsroom's own pages, that its other language
   * has been updated since; a post may say otherwise. Frontends ask `/api/posts/:id/translation`.
   */
  translationNote: z.boolean().default(false),
  /** The IANA time zone in which the desk reads the clock. */
  timeZone: z.string().min(1).default(newsroomZone),
  /**
   * Whether readers' pages work with the newsroom as its own do: what publication makes stale is
   * said to them, and they are fetched until they show it. The worker has to reach them.
   */
  site: z.boolean().default(false),
  /** Parts of the admin panel that can be left out; the schema stays the same. */
  features: z
    .strictObject({
      /** The desk's overview at the top of the dashboard. */
      dashboard: z.boolean().default(true),
      /** Live preview and preview links, which need the newsroom's own site. */
      preview: z.boolean().default(true),
      /** Name and mark of Waferdesk in the admin panel. */
      branding: z.boolean().default(true),
    })
    .prefault({}),
  /**
   * The service that machines translate with; without it nothing is translated, and nothing of it
   * is shown. Take the key from your environment.
   */
  translation: z
    .strictObject({
      protocol: z.enum(translationProtocols),
      key: z.string().min(1).max(1000),
      /** Without a slash at the end; the protocol's own host if it is absent. */
      url: z
        .string()
        .refine(isServiceAddress, 'has to be https, or http within your own network')
        .optional(),
      /** Every protocol but DeepL needs one. */
      model: z.string().min(1).max(200).default('default'),
      /** Of a million tokens, of DeepL of a million characters. */
      price: z.strictObject({
        input: z.number().nonnegative(),
        output: z.number().nonnegative(),
      }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default('USD'),
      /** What may be spent by one order, on a day, and in a month. */
      ceilings: z
        .strictObject({
          run: z.number().nonnegative().default(2),
          day: z.number().nonnegative().default(20),
          month: z.number().nonnegative().default(200),
        })
        .prefault({}),
      /** Whether texts under embargo may be sent to the service. */
      takesEmbargoed: z.boolean().default(false),
    })
    .optional(),
  /** Changes to our collections, by slug: `{ posts: (posts) => ({ ...posts, … }) }`. */
  collections: z
    .partialRecord(z.enum(slugs as [NewsroomSlug, ...NewsroomSlug[]]), override)
    .default({}),
})

/** The options as a host writes them. */
export type WaferdeskOptions = z.input<typeof optionsSchema>

/** The options with every default filled in. */
export type WaferdeskSettings = z.output<typeof optionsSchema>
