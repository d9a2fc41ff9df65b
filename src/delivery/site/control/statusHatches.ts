/** Lines over the colours of statuses, for whoever does not see those; those without are plain. */
export const statusHatches: Readonly<Record<string, string>> = {
  denial: 'M-1,1 l2,-2 M0,8 l8,-8 M7,9 l2,-2',
  'case-by-case': 'M2,2 h1.5 M6,6 h1.5',
  unclear: 'M0,4 h8',
}
