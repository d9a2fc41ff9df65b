/** The zones that a desk for chips and export controls meets most. */
const near = [
  'Asia/Taipei',
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Amsterdam',
  'Europe/London',
  'Asia/Tokyo',
  'Asia/Seoul',
  'UTC',
] as const

/** List the zones to choose from: the desk’s first, those often used, then every other. */
export const zonesFor = (desk: string): { near: readonly string[]; all: readonly string[] } => {
  const first = [...new Set<string>([desk, ...near])]
  return {
    near: first,
    all: Intl.supportedValuesOf('timeZone').filter((zone) => !first.includes(zone)),
  }
}
