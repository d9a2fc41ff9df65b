import { markPath } from './markPath.ts'

const drawing =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${markPath.viewBox}">` +
  '<style>path{fill:#16233a}.d{fill:#d9480f}@media(prefers-color-scheme:dark){path{fill:#eef2f8}.d{fill:#ff922b}}</style>' +
  `<path fill-rule="evenodd" d="${markPath.wafer}"/><path class="d" d="${markPath.chosenDie}"/></svg>`

/** The mark as an icon of the browser's tab; in the page itself, so that no host has to serve it. */
export const favicon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
} as const
