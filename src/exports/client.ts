'use client'

/** The door for client components of the admin panel's import map; nothing inside uses it. */
export { CounterpartCell } from '../features/bilingual/admin/CounterpartCell.tsx'
export { StateCell } from '../features/bilingual/admin/StateCell.tsx'
export { StoryPanel } from '../features/bilingual/admin/StoryPanel.tsx'
export { DeskProvider } from '../features/desk/admin/DeskProvider.tsx'
export { SpecGridCell } from '../features/chips/admin/SpecGridCell.tsx'
export { SpecGridField } from '../features/chips/admin/SpecGridField.tsx'
export { SpecTablePreview } from '../features/chips/admin/SpecTablePreview.tsx'
export { DraftKeeper } from '../../collections/posts/admin/draft/DraftKeeper.tsx'
export { WritingFeatureClient } from '../../collections/posts/admin/WritingFeatureClient.ts'
