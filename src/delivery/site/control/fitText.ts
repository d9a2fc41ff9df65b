import { textWidth } from './textWidth.ts'

/** Shorten a text that has no room in a picture; what is beside the picture says it whole. */
export const fitText = (text: string, room: number): string => {
  if (textWidth(text) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').replace(/[\s,、]+$/, '')}…`
}
