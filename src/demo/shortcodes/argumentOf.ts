import type { StoryShortcode } from './storyShortcode.ts'

/**
 * Give an argument of a shortcode by its place or its name.
 *
 * @throws Error where it is missing: the stories are ours, so a mistake is a bug.
 */
export const argumentOf = (shortcode: StoryShortcode, argument: number | string): string => {
  const found =
    typeof argument === 'number' ? shortcode.positional[argument] : shortcode.named[argument]
  if (!found) throw new Error(`the shortcode ${shortcode.name} has no ${argument}`)
  return found
}
