/** Find the first heading of the first level in a page's Markdown, as it is written. */
export const firstHeading = (body: string): string | undefined => {
  const written = /^# +([^ \n].*)$/m.exec(body)?.[1]
  // Searched for as one expression, what closes a heading would take the square of a line.
  let end = written?.length ?? 0
  while (end > 1 && /[ #]/.test(written?.[end - 1] ?? '')) end -= 1
  return written?.slice(0, end)
}
