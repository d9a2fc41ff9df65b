/**
 * Have this process understand TypeScript from now on: the migrations, and applications of others.
 *
 * Not from its start, since every import, of packages too, takes twice as long with it.
 */
export const readTypeScript = async (): Promise<void> => {
  const { register } = await import('tsx/esm/api')
  register()
}
