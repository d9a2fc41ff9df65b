'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { DeskLink } from '../../../src/features/desk/admin/DeskLink.tsx'
import { boardWords } from './boardWords.ts'

/** The way to the board of both languages. */
export const BoardLink = () => {
  const say = useWords()
  return <DeskLink label={say(boardWords.title)} path="/board" />
}
