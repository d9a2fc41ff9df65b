/** A film of a known player, as an address names it. */
export type VideoAddress = {
  readonly provider: 'youtube' | 'vimeo'
  readonly videoId: string
  readonly startSeconds?: number
}

const youtubeHosts = /^(?:www\.|m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com)$/
const youtubeId = /^[\w-]{11}$/
const vimeoId = /^\d{5,12}$/

/** Read `90`, `90s`, `1m30s` or `1h2m3s`. */
const secondsOf = (text: string | null | undefined): number | undefined => {
  const found = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text ?? '')
  if (!text || !found) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return hours * 3600 + minutes * 60 + seconds
}

const withStart = (video: VideoAddress, url: URL): VideoAddress => {
  const hash = new URLSearchParams(url.hash.slice(1))
  const start = ['t', 'start', 'time_continue']
    .map((name) => secondsOf(url.searchParams.get(name) ?? hash.get(name)))
    .find((seconds) => seconds !== undefined)
  return start === undefined ? video : { ...video, startSeconds: start }
}

const addressOf = (text: string): URL | undefined => {
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(whole) ? new URL(whole) : undefined
}

/**
 * Read the address of a YouTube or Vimeo film, however it was copied; `undefined` for anything else.
 *
 * @example
 * readVideoAddress('https://youtu.be/_1f-o0nqpEI?t=75')
 * // { provider: 'youtube', videoId: '_1f-o0nqpEI', startSeconds: 75 }
 */
export const readVideoAddress = (text: string): VideoAddress | undefined => {
  const url = addressOf(text.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const parts = url.pathname.split('/').filter(Boolean)
  const host = url.hostname.toLowerCase()
  if (/^(?:www\.|player\.)?vimeo\.com$/.test(host)) {
    const videoId = parts.find((part) => vimeoId.test(part))
    return videoId ? withStart({ provider: 'vimeo', videoId }, url) : undefined
  }
  const isPath = /^(?:embed|shorts|live|v|e)$/.test(parts[0] ?? '')
  const videoId = youtubeHosts.test(host)
    ? (url.searchParams.get('v') ?? (isPath ? parts[1] : undefined))
    : host === 'youtu.be'
      ? parts[0]
      : undefined
  if (!videoId || !youtubeId.test(videoId)) return undefined
  return withStart({ provider: 'youtube', videoId }, url)
}
