import type { Payload } from 'payload'

import type { TranslationService } from '../../../kernel/translationService.ts'

type Custom = {
  readonly waferdesk?: { readonly translation?: () => TranslationService | undefined }
}

/** The service that machines translate with; an option of the plugin, and nothing where it is off. */
export const serviceOf = ({ config }: Pick<Payload, 'config'>): TranslationService | undefined =>
  (config.custom as Custom | undefined)?.waferdesk?.translation?.()
