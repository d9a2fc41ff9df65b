import { levelWidth } from '../facts/levelWidth.ts'

const pattern =
  /(?<![A-Za-z\d-])((?:(?:NVIDIA|AMD|GeForce|RTX|Pro|Radeon|Instinct|Ascend|昇騰|Gaudi) ?)*)([A-Z]{0,3}\d{1,4}[A-Z]{0,2})(?![A-Za-z\d%])/g

// Kinds of memory, number formats, caches, quarters and dies are written like chips.
const noChip = /^(?:HBM|G?DDR|LPDDR|FP|INT|BF|TF|GA|GH|AD|GV|Q)\d|^[LH][12]$/

/** The names of chips that a text looks to have, as they are written. */
export const chipNamesIn = (text: string): string[] =>
  [...levelWidth(text).matchAll(pattern)].flatMap(([whole, brand, model = '']) => {
    const isNamed = brand !== '' || (/^[A-Z]/.test(model) && !noChip.test(model))
    return isNamed ? [whole.trim()] : []
  })
