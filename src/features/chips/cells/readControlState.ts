import type { ControlStatus } from '../control/controlEvent.ts'

// What is to come, is guessed, ended, or is of another place is no state that a table could date.
const untold =
  /預[計期料定先]|可能|擬|將|考慮|據傳|傳聞|一度|曾|解除|取消|撤[銷回]|暫[緩停]|部分|俄|香港|港澳|澳門|中東|阿聯|沙烏地|印度|\b(?:may|might|could|will|expected|planned|proposed|rumou?red|likely|until|lifted|revoked|suspended|rescinded|paused|partly|some|Russia|Hong Kong|Maca[uo]|Middle East|UAE|Saudi|India)\b/i

// The first that fits, and no other that does not say the same.
const states: ReadonlyArray<readonly [ControlStatus, RegExp]> = [
  [
    'none',
    /(?:無須|無需|毋須|不須|不需要?|免)(?:出口)?(?:許可|授權)|\bno (?:export )?licen[cs]e(?: (?:required|needed))?/i,
  ],
  ['denial', /推定(?:拒絕|否決)|\bpresumption of denial\b/i],
  ['case-by-case', /逐案|個案審查|\bcase[ -]by[ -]case\b/i],
  [
    'denial',
    /禁售|禁運|禁令|(?<!不)禁止|(?:不得|不可|不能)(?:出口|銷售|輸出|輸往|銷往)|(?<!\b(?:not|un) ?)\b(?:banned|prohibited|barred|embargoed)\b/i,
  ],
  // Whether a licence is granted, and whether one is needed, it does not say.
  [
    'unclear',
    /(?:必?須|需要?)(?:取得|申請)?(?:出口)?(?:許可|授權)|允許|准許|獲准|可(?:以)?(?:出口|銷售|輸出|輸往|銷往)|\blicen[cs]e (?:required|needed)|\b(?:requires?|needs?) (?:an? )?(?:export )?licen[cs]e|\b(?:permitted|allowed|cleared|approved)\b/i,
  ],
]

const negated = /[未尚]|不再|沒有|並非|無法|\b(?:not|no longer|never)\b|n['’]t\b/i

/**
 * Read which state of export to China a few words of a table name; `undefined` where they name none,
 * or several, or what is not yet so.
 *
 * “Banned” is the strictest that there is; “permitted” does not say whether with a licence.
 */
export const readControlState = (text: string): ControlStatus | undefined => {
  if (untold.test(text)) return undefined
  let rest = text
  const found = new Set<ControlStatus>()
  for (const [status, pattern] of states) {
    if (!pattern.test(rest)) continue
    found.add(status)
    rest = rest.replace(pattern, ' ')
  }
  const [only] = found
  return found.size === 1 && !negated.test(rest) ? only : undefined
}
