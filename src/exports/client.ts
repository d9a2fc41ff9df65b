'use client'

/** The door for client components of the admin panel's import map; nothing inside uses it. */
export { DeskProvider } from '../features/desk/admin/DeskProvider.tsx'
export { SpecGridCell } from '../features/chips/admin/SpecGridCell.tsx'
export { SpecGridField } from '../features/chips/admin/SpecGridField.tsx'
