const written = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** Read a date as TMX writes it (`20261126T190000Z`), as ISO 8601; `undefined` for anything else. */
export const parseTmxDate = (text: string | undefined): string | undefined => {
  const [, ...parts] = written.exec(text?.trim() ?? '') ?? []
  if (parts.length < 6) return undefined
  const [year, month, day, hour, minute, second] = parts
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // Tools write the year 0 or 1 where they know none.
  return date.getTime() >= 0 ? date.toISOString() : undefined
}

/** Write a moment (ISO 8601) as TMX has it. */
export const writeTmxDate = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
