const secrets = new Set(
  'secret secrets token tokens password passwd passphrase credential credentials apikey'.split(' '),
)

const kindsOfKey = new Set('api access admin auth private secret write signing'.split(' '))

/**
 * Tell whether a key of a configuration names something that only its owner should know.
 *
 * What a page shows anyway, e.g. the number of a visitor counter, is none.
 */
export const isSecretKey = (key: string): boolean => {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  return (
    words.some((word) => secrets.has(word)) ||
    (words.at(-1) === 'key' && words.some((word) => kindsOfKey.has(word)))
  )
}
