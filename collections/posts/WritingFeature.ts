import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What the article editor does beyond formatting: it never loses a keystroke, and pastes with structure. */
export const WritingFeature = createServerFeature({
  feature: { ClientFeature: 'waferdesk/client#WritingFeatureClient' },
  key: 'waferdeskWriting',
})
