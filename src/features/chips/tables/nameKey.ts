const level = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * What two names of one chip have in common: neither case, spaces and marks nor the vendor's name
 * in front tells chips apart. `NVIDIA H100 SXM` and `h100-sxm` are one.
 */
export const nameKey = (name: string, vendor: string): string => {
  const [whole, maker] = [level(name), level(vendor)]
  const bare = whole.startsWith(`${maker} `) ? whole.slice(maker.length) : whole
  return bare.replaceAll(/[^\p{Letter}\p{Number}+]+/gu, '')
}
