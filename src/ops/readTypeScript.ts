let reading: Promise<void> | undefined

const register = async (): Promise<void> => {
  const loader = await import('tsx/esm/api')
  loader.register()
}

/**
 * Have this process understand TypeScript from now on: the migrations, and the configuration of a
 * host.
 *
 * Not from its start, since every import, of packages too, takes twice as long with it.
 */
export const readTypeScript = async (): Promise<void> => {
  reading ??= register()
  await reading
}
