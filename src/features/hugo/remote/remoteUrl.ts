const remote = /^(?:https?:)?\/\//i

/** Read the address of a picture on another host; nothing for any other address. Never throws. */
export const remoteUrl = (address: string): URL | undefined => {
  const whole = address.startsWith('//') ? `https:${address}` : address
  if (!remote.test(address) || !URL.canParse(whole)) return undefined
  const url = new URL(whole)
  // It is never sent, and two that differ in it are the same picture.
  url.hash = ''
  return url
}
