/**
 * What a sentence may say of the export of a chip.
 *
 * - *barred*: it may not be exported. *licence*: it needs a licence.
 * - *allowed*: it may be exported, in whatever way. *free*: it needs no licence.
 */
export type ControlSaying = 'allowed' | 'barred' | 'free' | 'licence'

const places = String.raw`(?:[對向往至](?:中國(?:大陸)?|大陸|中))?`
const verbs = '(?:出口|外銷|銷售|銷往|輸出|輸往|出售|販售|賣|出貨)'
const leave =
  '(?:先|另|事先)?(?:取得|申請|獲得?|經|有)?(?:美國|美方|美|商務部|政府|出口|的)*(?:許可證?|授權)'
const is = String.raw`\b(?:is|are|remains?|stays?)\s+(?:(?:now|still|currently|also|all|both|legally|again)\s+)*`
const sent = String.raw`be\s+(?:(?:legally|lawfully|freely)\s+)?(?:exported|sold|shipped|supplied)\b`
const licence = String.raw`(?:(?:an?|export|US)\s+)*licen[cs]es?\b`

const pattern = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'gi')

/**
 * How sentences say so, in both languages, the narrowest first: what one has matched is not there for
 * the next, so 不可出口 is not 可出口.
 */
export const controlWords: ReadonlyArray<readonly [ControlSaying, RegExp]> = [
  [
    'free',
    pattern(
      `(?:無須|無需|毋須|不須|不需要?|免)${leave}`,
      '不受(?:美國|美方)?(?:的)?(?:出口)?管制',
      String.raw`\bno\s+(?:export\s+)?licen[cs]es?\s+(?:(?:is|are)\s+)?(?:required|needed|necessary)\b`,
      String.raw`\b(?:does\s+not|doesn['’]t|do\s+not|don['’]t)\s+(?:require|need)\s+${licence}`,
      String.raw`\bwithout\s+${licence}`,
      String.raw`${is}not\s+subject\s+to\s+(?:US\s+)?export\s+(?:controls?|restrictions?)\b`,
    ),
  ],
  [
    'barred',
    pattern(
      `(?:禁止|不得|不能|不可)${places}${verbs}`,
      `(?:被|遭)禁止?${places}${verbs}?`,
      '禁售|禁運',
      `${is}(?:banned|barred|prohibited|forbidden|embargoed)\\b`,
      String.raw`\b(?:cannot|can\s+not|can['’]t|may\s+not|must\s+not)\s+${sent}`,
    ),
  ],
  [
    'licence',
    pattern(
      `(?:必須|須|需要?)${leave}`,
      String.raw`\b(?:requires?|needs?)\s+${licence}`,
      String.raw`\blicen[cs]es?\s+(?:is|are|remains?)\s+(?:still\s+|now\s+|currently\s+)*(?:required|needed|necessary)\b`,
    ),
  ],
  [
    'allowed',
    pattern(
      `可以?(?:合法|自由|正常)?${places}${verbs}`,
      `獲准${places}${verbs}?`,
      `(?:准許|允許)${places}${verbs}`,
      `${is}(?:permitted|allowed|cleared|approved|authori[sz]ed|legal)\\b`,
      String.raw`\bcan\s+(?:(?:now|still|again|legally|freely)\s+)*${sent}`,
    ),
  ],
]

/** A pattern of Postgres that every text matches in which one of these words stands. */
export const anyControlWord =
  '禁|不得|不能|不可|許可|授權|管制|獲准|准許|允許|可以?(?:合法|自由|正常|對|向|往|至|出口|外銷|銷|輸|出售|販售|賣|出貨)|[Ll]icen[cs]e|[Ee]xport|banned|barred|prohibited|forbidden|embargoed|permitted|allowed|cleared|approved|authori[sz]ed|legal|sold|shipped|supplied'
