/** The colours of one category, from its ground to its brightest mark. */
export type Palette = Readonly<{
  ground: string
  deep: string
  mid: string
  bright: string
  light: string
}>

/** One palette a category, so that a reader knows the desk by its colour. */
export const palettes = {
  'export-controls': {
    ground: '#15131a',
    deep: '#3a1a22',
    mid: '#a52a2a',
    bright: '#f0563a',
    light: '#ffd9bf',
  },
  silicon: {
    ground: '#05191f',
    deep: '#0b3a42',
    mid: '#14808a',
    bright: '#46d6c8',
    light: '#e2fff6',
  },
  memory: {
    ground: '#120f2c',
    deep: '#2a2266',
    mid: '#5b46c9',
    bright: '#a08bff',
    light: '#ffd9f2',
  },
  industry: {
    ground: '#08201a',
    deep: '#114436',
    mid: '#2a8a5f',
    bright: '#8fdc8b',
    light: '#fff6c9',
  },
  'data-desk': {
    ground: '#1c140d',
    deep: '#4a3115',
    mid: '#b5701c',
    bright: '#f7b733',
    light: '#fff3d6',
  },
} as const satisfies Record<string, Palette>
