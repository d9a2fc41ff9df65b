/** The protocols of translation services that the newsroom speaks. */
export const translationProtocols = ['deepl', 'openai', 'anthropic'] as const

/** A protocol of translation services. */
export type TranslationProtocol = (typeof translationProtocols)[number]

/** A service that machines translate with: where it is, what it costs, and how much it may cost. */
export type TranslationService = {
  readonly protocol: TranslationProtocol
  /** Never logged, never in a message, never sent to a browser. */
  readonly key: string
  /** Without a slash at the end; the protocol's own host where it is absent. */
  readonly url?: string | undefined
  readonly model: string
  /** Of a million units: tokens, of DeepL characters of the source, whose output is free. */
  readonly price: { readonly input: number; readonly output: number }
  /** ISO 4217. */
  readonly currency: string
  /** What one order, a day and a month of the desk's clock may cost, in that currency. */
  readonly ceilings: { readonly run: number; readonly day: number; readonly month: number }
  /** Whether texts under embargo may leave the house. */
  readonly takesEmbargoed: boolean
}

const privateHosts = [
  /^[a-z\d-]+$/i,
  /^(127|10)(\.\d+){3}$/,
  /^192\.168(\.\d+){2}$/,
  /^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/,
  /^\[::1\]$/,
]

const isPrivate = (host: string): boolean => privateHosts.some((pattern) => pattern.test(host))

/**
 * Tell whether an address may be given a key and unpublished texts: `https`, or `http` to a machine
 * of the same network; no name, password or search in it.
 */
export const isServiceAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  if (username || password || search || hash) return false
  return protocol === 'https:' || (protocol === 'http:' && isPrivate(hostname))
}
