import type { WriteOptions } from '../../src/content/markdown/write/writeMarkdown.ts'

/** A writer's knowledge of the newsroom that knows of nothing outside the body. */
export const writeNothing: WriteOptions = {
  html: true,
  figure: () => undefined,
  video: () => '',
  chart: () => '',
  table: () => undefined,
  link: () => undefined,
  citation: () => undefined,
  rawHtml: (html) => html,
}
