import { levelWidth } from '../facts/levelWidth.ts'
import { nameKey } from '../tables/nameKey.ts'
import { chipNamesIn } from './chipNamesIn.ts'

const compares =
  /類似|相近|接近|相似|相當|相同|一樣|一致|不如|優於|\d ?倍|\b(?:similar|comparable|close|identical|equal) to\b|\bsame as\b|\bas the\b|\b(?:times|faster|slower) (?:than )?|\d ?[x×](?! ?10)/i

/**
 * Tell whether a text speaks of another chip than its row's, or compares: its numbers are not the
 * row's own, and are never copied.
 */
export const refersElsewhere = (text: string, chip: string): boolean => {
  const own = nameKey(chip, '')
  const others = chipNamesIn(text).filter((name) => {
    const key = nameKey(name, '')
    return !own.includes(key) && !key.includes(own)
  })
  return others.length > 0 || compares.test(levelWidth(text))
}
