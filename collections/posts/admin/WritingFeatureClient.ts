'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { LiveEditorPlugin } from './draft/LiveEditorPlugin.tsx'
import { PastePlugin } from './paste/PastePlugin.tsx'

/** The browser's half of `WritingFeature`. */
export const WritingFeatureClient = createClientFeature({
  plugins: [
    { Component: LiveEditorPlugin, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
  ],
})
