const load = async () => await import('./convert.ts')

let loaded: ReturnType<typeof load> | undefined

/** Load the units when the first value is read; to ask for a module again costs more than a value. */
export const loadConvert = async (): ReturnType<typeof load> => await (loaded ??= load())
