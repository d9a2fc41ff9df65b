import { isSafePath } from './isSafePath.ts'

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Tell whether a name may stand in a path on every system, Windows included. */
export const isPortableName = (name: string): boolean =>
  isSafePath(name) && !/[<>:"|?*/]|[. ]$/.test(name) && !reserved.test(name)
