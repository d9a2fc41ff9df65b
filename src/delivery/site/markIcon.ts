const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<style>.w{fill:#16233a}.d{fill:#fbfaf7}.c{fill:#d9480f}@media(prefers-color-scheme:dark){.w{fill:#eef2f8}.d{fill:#12161d}.c{fill:#ff922b}}</style>' +
  '<path class="w" d="M16 1a15 15 0 0 1 8 27.69H8A15 15 0 0 1 16 1z"/>' +
  '<path class="d" d="M9.7 9.7h5.6v5.6H9.7zM9.7 16.7h5.6v5.6H9.7zM16.7 16.7h5.6v5.6h-5.6z"/>' +
  '<path class="c" d="M16.7 9.7h5.6v5.6h-5.6z"/></svg>'

/** The mark as an icon of the browser's tab, in the page itself. */
export const markIcon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
} as const
