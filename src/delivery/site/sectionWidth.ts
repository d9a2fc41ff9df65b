/**
 * Say how wide a front page's section stands, so that rows of two and of three leave no hole.
 *
 * The wide ones come first: five sections stand as two halves over three thirds.
 */
export const sectionWidth = (index: number, count: number): 'whole' | 'half' | 'third' => {
  if (count === 1) return 'whole'
  const halves = { 0: 0, 1: 4, 2: 2 }[count % 3] ?? 0
  return index < halves ? 'half' : 'third'
}
