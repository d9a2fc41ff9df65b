import { levelWidth } from '../facts/levelWidth.ts'
import { refersElsewhere } from '../cells/refersElsewhere.ts'
import type { ControlSaying } from './controlWords.ts'
import { controlWords } from './controlWords.ts'
import type { NamePattern } from './namePattern.ts'
import { ownClauses } from './ownClauses.ts'
import { sentencesWith } from './sentencesWith.ts'

/** What a sentence says of the export of a chip to China, as it is today. */
export type ControlClaim = {
  readonly says: ControlSaying
  /** The sentence, as it is written. */
  readonly quotation: string
}

// History, with a date or without one.
const past =
  /\d{4}|\d ?[年月日]|[去前今明後]年|[上本下這]個?月|[上本下這][週周]|昨|日前|曾|原本|原先|當[時初年]|那時|[之此以先]前|過去|一度|以[來後]|[之隨]後|後來|自從|直到|最初|起初|了|已經?(?!不)|\b(?:was|were|had|has|have|been|did|became|used to|once|previously|formerly|originally|initially|earlier|until|till|before|after|since|then|last|ago|yesterday|when|later)\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/i

// Opinions, plans, conditions, exceptions, and what somebody else said.
const hedged =
  /可能|可望|有望|或[將許可]|恐|傳|擬|考慮|預[計期料]|將|若|如果|假如|假設|一旦|除非|是否|尚|打算|計[劃畫]|部分|多數|似乎|據|要求|呼籲|應該|表示|指出|說|稱|認為|擔心|希望|以為|僅|只|例外|除外|豁免|[「」『』“”"?？]|\b(?:may|might|could|would|should|will|if|unless|whether|reportedly|allegedly|apparently|rumou?r\w*|expect\w*|plan\w*|likely|unlikely|propos\w*|consider\w*|some|most|part|partly|except\w*|exempt\w*|appears?|seems?|perhaps|possibly|probably|only|wants?|asks?|calls?|urges?|says?|said|argues?|claims?|believes?|warns?|told|according|think|thinks|hopes?|fears?|effectively|(?:under|with) (?:an? |export )*licen[cs]es?)\b/i

const negated =
  /[不未非沒無否]|\b(?:not|no|never|neither|nor|none|without|cannot|hardly|rarely)\b|n['’]t\b/i

// Whose export to where is another matter: 中國禁止, Chinese customs, Dubai.
const elsewhere =
  /北京|中方|陸方|中國(?:政府|海關|當局|官方|監管|網信|商務部|企業|業者|公司|廠商|客戶)|(?<![對往至到向給於銷輸售運口賣])中國(?!大陸?(?:出口|銷|輸)|市場).{0,6}(?:禁|准|允|限制|許可)|俄羅斯|香港|港澳|澳門|臺灣|台灣|阿聯|沙烏地|中東|印度|馬來西亞|新加坡|越南|伊朗|歐洲|歐盟|日本|韓國|全球|世界|國家|各國|海外|國內|\b(?:Beijing|Russia\w*|Hong Kong|Maca[uo]|Taiwan\w*|UAE|Emirat\w*|Saudi\w*|Middle East|Gulf|India\w*|Malaysia\w*|Singapore\w*|Vietnam\w*|Iran\w*|Europe\w*|EU|Japan\w*|Korea\w*|worldwide|world|countr\w+|elsewhere|domestic\w*|everywhere|abroad)\b|\bChinese (?!market)|(?<!\b(?:to|into|for) )\bChina(?:['’]s)? (?=\w)(?!and\b|or\b|under\b|by\b|because\b|as\b)/i

// Not the chip itself.
const derived =
  /後繼|繼任|接班|下一代|前代|降規|特供|替代|取代|版|對手|\b(?:successors?|replacements?|versions?|variants?|derivatives?|predecessors?|rivals?|alternatives?|cut-down|other than|than)\b/i

const aboutExport =
  /出口|外銷|禁售|禁運|銷|輸|賣|出貨|中國|對中|大陸|\b(?:exports?|exported|sales?|sell|sold|selling|ships?|shipped|shipments?|supplied|China|Chinese market|mainland)\b/i

/** Find the one thing that a clause says, and what is left of the clause. */
const readClause = (
  clause: string,
): { readonly says: ControlSaying | undefined; readonly rest: string } => {
  const found = new Set<ControlSaying>()
  let rest = clause
  for (const [says, words] of controlWords) {
    rest = rest.replaceAll(words, () => {
      found.add(says)
      return ' '
    })
  }
  const [only] = found
  return { says: found.size === 1 ? only : undefined, rest }
}

/**
 * Find what the sentences of a text say of the export of a chip to China by US measures.
 *
 * Only what is said plainly and of today: a sentence with a date, a past tense, a negation, a hedge,
 * a quotation, another place or another chip says nothing that could be told. The vocabulary stands
 * in `controlWords.ts`.
 */
export const findControlClaims = (text: string, pattern: NamePattern): ControlClaim[] =>
  sentencesWith(pattern, text).flatMap((quotation) => {
    // Its digits are no date.
    const bare = levelWidth(quotation).replaceAll(pattern.every, () => ' ')
    const isLeft = [past, elsewhere].some((guard) => guard.test(bare))
    if (isLeft) return []
    const claims = ownClauses(quotation, pattern).flatMap(({ text: clause }): ControlClaim[] => {
      const { says, rest } = readClause(clause)
      if (!says || !aboutExport.test(clause)) return []
      if (negated.test(rest) || derived.test(clause) || refersElsewhere(clause, pattern.name)) {
        return []
      }
      return [{ says, quotation }]
    })
    const [first] = claims
    const { rest } = readClause(bare)
    if (!first || hedged.test(rest)) return []
    // One that says two things is no plain sentence.
    return claims.every(({ says }) => says === first.says) ? [first] : []
  })
