/** The colours of a chart, the same on every one: paper, ink, and two that carry meaning. */
export const ink = {
  paper: '#fbfaf6',
  text: '#1d2230',
  quiet: '#6b7080',
  rule: '#d9d6cc',
  over: '#d8432b',
  under: '#2f6f8f',
  open: '#2a8a5f',
  mark: '#e0a100',
} as const
