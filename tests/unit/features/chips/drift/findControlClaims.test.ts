import { describe, expect, it } from '@jest/globals'

import { anyControlWord } from '../../../../../src/features/chips/drift/controlWords.ts'
import { findControlClaims } from '../../../../../src/features/chips/drift/findControlClaims.ts'
import { namePattern } from '../../../../../src/features/chips/drift/namePattern.ts'

const pattern = namePattern(['H20', '輝達H20'])

const claims = (text: string) => findControlClaims(text, pattern).map(({ says }) => says)

const plain = [
  ['H20禁售中國。', 'barred'],
  ['H20禁止出口到中國。', 'barred'],
  ['目前H20不得對中國出口，庫存認列損失。', 'barred'],
  ['輝達H20仍禁止輸往中國大陸。', 'barred'],
  ['依美國規定，H20不可銷往中國。', 'barred'],
  ['H20可出口中國。', 'allowed'],
  ['H20獲准對中國出口。', 'allowed'],
  ['美國允許對中國出口的晶片，H20是其一，H20可以銷往中國。', 'allowed'],
  ['H20出口中國須取得美國許可。', 'licence'],
  ['H20需許可才能出口。', 'licence'],
  ['輝達H20無須許可即能輸往中國。', 'free'],
  ['H20不受出口管制。', 'free'],
  ['The H20 is banned from export to China.', 'barred'],
  ['Exports of the H20 to China are prohibited.', 'barred'],
  ['The H20 cannot be sold to China.', 'barred'],
  ['The H20 remains barred from the Chinese market.', 'barred'],
  ['Sales of the H20 to China are permitted.', 'allowed'],
  ['The H20 can still be shipped to China.', 'allowed'],
  ['Export of the H20 is allowed, and demand is high.', 'allowed'],
  ['The H20 requires an export licence.', 'licence'],
  ['A licence is required to export the H20 to China.', 'licence'],
  ['The H20 does not require an export license.', 'free'],
  ['No licence is needed for exports of the H20.', 'free'],
  ['The H20 is not subject to export controls.', 'free'],
] as const

const left = [
  // A date, or the past.
  'H20自2025年4月起禁止出口到中國。',
  'H20去年禁售中國。',
  'H20一度禁止出口中國。',
  'H20當時可出口中國。',
  '美國上週禁止出口H20。',
  // Hedges, plans, conditions, and what somebody says.
  'H20可能禁售中國。',
  '美國將禁止出口H20。',
  '若H20禁售中國，營收將下滑。',
  '傳H20獲准銷往中國。',
  '輝達表示H20可出口中國。',
  'H20是否可出口中國？',
  'H20僅在取得許可後可出口中國。',
  // Negation.
  'H20並未禁售中國。',
  'H20不再禁止出口中國。',
  'H20尚未獲准出口中國。',
  // Somebody else, some other place, some other chip, nothing of export.
  '北京禁止採購H20。',
  '中國海關禁止H20通關出貨。',
  'H20禁止出口到俄羅斯。',
  'H200禁售中國。',
  'H100禁售中國，H20不在此列。',
  'H20的後繼款禁止出口中國。',
  'H20與A800類似，禁止出口。',
  'H20獲准測試。',
  'H20很慢。A100禁售中國。',
  'The H20 was banned from export to China.',
  'Since April the H20 is banned from export.',
  'The H20 has been cleared for export.',
  'The H20 may be banned from export.',
  'The H20 could soon require an export licence.',
  'Nvidia says the H20 is allowed to ship to China.',
  'If the H20 is banned from sale to China, revenue falls.',
  'The H20 is reportedly cleared for export.',
  'The H20 is not banned from export to China.',
  'The H20 no longer requires an export licence.',
  'The H20 is allowed only with a licence for export.',
  'The H20 is permitted for export under licence.',
  'The H20 is banned from export to Russia.',
  'China has banned sales of the H20.',
  'Chinese customs bar the H20, which is banned from sale.',
  'The H200 is banned from export.',
  'The successor to the H20 is banned from export.',
  'The H20 is effectively banned from export.',
  'The H20 is approved for liquid cooling.',
  'The H20 cannot be exported without a licence.',
  'The H20 is a chip. It is banned from export.',
]

describe('findControlClaims', () => {
  it.each(plain)('reads what a sentence says of the export of the chip: %s', (text, says) => {
    expect(claims(text)).toEqual([says])
  })

  it.each(left)('claims nothing of what is not said plainly, and of today: %s', (text) => {
    expect(claims(text)).toEqual([])
  })

  it('takes the digits of a name for no date, and quotes the sentence', () => {
    const rtx = namePattern(['RTX 4090'])
    const sentence = 'RTX 4090禁止出口中國。'
    expect(findControlClaims(`前一句。${sentence}後一句。`, rtx)).toEqual([
      { says: 'barred', quotation: sentence },
    ])
  })

  it('reads no sentence that the database would not find', () => {
    const found = new RegExp(anyControlWord)
    expect(plain.filter(([text]) => !found.test(text))).toEqual([])
  })
})
