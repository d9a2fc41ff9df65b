/** About how wide a text is in a picture; a Chinese character is as wide as it is high. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffee]/.test(letter) ? 13 : 7.4), 0)
