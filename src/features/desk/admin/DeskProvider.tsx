'use client'
import type { ReactNode } from 'react'

import '../../bilingual/admin/story.css'
import './desk.css'

/** Bring the desk's style to every screen of the admin panel. */
export const DeskProvider = ({ children }: { readonly children?: ReactNode }) => children
