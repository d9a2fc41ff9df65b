import type { TranslationService } from '../../../kernel/translationService.ts'
import type { Translator } from './machine.ts'
import { anthropicTranslator } from './providers/anthropicTranslator.ts'
import { deepLTranslator } from './providers/deepLTranslator.ts'
import { openAiTranslator } from './providers/openAiTranslator.ts'
import type { Patience } from './providers/patience.ts'
import { patience as usual } from './providers/patience.ts'

const translators = {
  deepl: deepLTranslator,
  openai: openAiTranslator,
  anthropic: anthropicTranslator,
} as const

/** Make a translator of a service, by its protocol. */
export const connectTranslator = (
  service: TranslationService,
  patience: Patience = usual,
): Translator => translators[service.protocol](service, patience)
