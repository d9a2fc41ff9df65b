import type { Messages } from '../../../kernel/messages.ts'

/** What stands between somebody and a fact. */
export const factMessages = {
  noNumber: {
    en: '“{value}” does not begin with a number. Write it as the source does, such as 3.35 TB/s, ≈ 80 billion or 600–700 W.',
    'zh-TW': '「{value}」開頭不是數字。請照來源填寫，例如 3.35 TB/s、約 800 億、600–700 W。',
  },
  noUnit: {
    en: '“{value}” has no unit. Add the one that the source uses, such as {wanted}.',
    'zh-TW': '「{value}」沒有單位。請補上來源所用的單位，例如 {wanted}。',
  },
  unknownUnit: {
    en: '“{unit}” is not a unit that is known here. Use a form of {wanted}; notes go in brackets.',
    'zh-TW': '不認得單位「{unit}」。請使用 {wanted} 一類的單位；附註請放在括號內。',
  },
  ambiguousUnit: {
    en: '“{unit}” may be bits or bytes. Write B for bytes and b for bits, as in GB/s and Gb/s.',
    'zh-TW': '「{unit}」可能是位元，也可能是位元組。位元組請寫 B、位元請寫 b，例如 GB/s、Gb/s。',
  },
  bitsAndBytes: {
    en: 'In “{value}” the unit is {unit}, but this property is kept in {wanted}: bits are not bytes. Check which the source means; 8 Gb/s are 1 GB/s.',
    'zh-TW':
      '「{value}」的單位是 {unit}，但此項目以 {wanted} 記載：位元不是位元組。請確認來源的意思；8 Gb/s 等於 1 GB/s。',
  },
  unitDoesNotFit: {
    en: '“{value}” is in {unit}, which does not measure this property. It takes {wanted}.',
    'zh-TW': '「{value}」的單位是 {unit}，無法用於此項目；應為 {wanted}。',
  },
  countHasNoUnit: {
    en: 'This property is a count, which has no unit: “{unit}” does not belong to it. Write the number alone, such as 80 billion; notes go in brackets.',
    'zh-TW': '此項目是數量，沒有單位，請去掉「{unit}」，只填數字，例如 800 億；附註請放在括號內。',
  },
  unmarkedNote: {
    en: 'In “{value}” more stands behind the unit: “{note}”. Put notes in brackets; propose each of several values by itself.',
    'zh-TW': '「{value}」的單位後面還有「{note}」。附註請放在括號內；若有多個數值，請分別提議。',
  },
  rangeBackwards: {
    en: 'The range “{value}” ends before it begins. Write the smaller number first.',
    'zh-TW': '範圍「{value}」的結尾小於開頭，請先寫較小的數。',
  },
  unknownSeries: {
    en: '“{series}” is not a property that facts are kept of. Choose one from the list.',
    'zh-TW': '沒有「{series}」這個項目，請從清單中選擇。',
  },
  noText: { en: 'Write what the source says.', 'zh-TW': '請填寫來源所載內容。' },
  notADate: {
    en: '“{value}” is no date. Write it as 2025, 2025-04 or 2025-04-09, as precisely as the source has it.',
    'zh-TW': '「{value}」不是日期。請寫成 2025、2025-04 或 2025-04-09，精確到來源所載為止。',
  },
  endsBeforeItBegins: {
    en: 'The fact would end ({to}) before it begins ({from}). The end is the first day on which it is no longer so.',
    'zh-TW': '失效日期（{to}）早於生效日期（{from}）。失效日期是不再如此的第一天。',
  },
  noSource: {
    en: 'Nothing is approved without a source. Add the source and what it says, then approve.',
    'zh-TW': '沒有來源不能核准。請補上來源與引文，再核准。',
  },
  factMissing: {
    en: 'This fact is not there any more. Load the page again.',
    'zh-TW': '這筆資料已不存在，請重新載入頁面。',
  },
  chipMissing: {
    en: 'There is no such chip. It may have been deleted; choose another.',
    'zh-TW': '找不到這個晶片，可能已刪除；請另選一個。',
  },
  sameChip: {
    en: 'The proposal is of this chip already; choose another.',
    'zh-TW': '這筆提議原本就屬於這個晶片，請另選一個。',
  },
  knownThere: {
    en: 'That chip has {value} already, held or among its proposals. Dispute this one if it is not needed.',
    'zh-TW': '該晶片已有「{value}」，已採用或待處理；若不需要這筆提議，請提出質疑。',
  },
  sourceMissing: {
    en: 'There is no such source. It may have been deleted; choose another.',
    'zh-TW': '找不到這個來源，可能已刪除；請另選一個。',
  },
  decidedMeanwhile: {
    en: 'Somebody has decided about this meanwhile: it is {state}. Load the page again.',
    'zh-TW': '已有人處理這筆資料，目前為「{state}」。請重新載入頁面。',
  },
  contradicts: {
    en: '“{value}” contradicts what the desk holds: {others}. Say whether it corrects that, whether it changed on a day, or whether the sources disagree.',
    'zh-TW':
      '「{value}」與目前採用的{others}互相矛盾。請選擇：更正舊資料、自某日起變更，或並列為來源說法不一。',
  },
  changeNeedsDay: {
    en: 'A change needs the day from which the new value is true. Fill in “Valid from”.',
    'zh-TW': '變更必須填寫新數值的生效日期。請填寫「生效日期」。',
  },
  changeNeedsLaterDay: {
    en: 'A change needs the day from which the new value is true, later than {from}. Fill in “Valid from”.',
    'zh-TW': '變更必須填寫新數值的生效日期，且晚於 {from}。請填寫「生效日期」。',
  },
  reasonMissing: {
    en: 'Say why, so that whoever comes later understands it.',
    'zh-TW': '請寫下原因，讓之後的人能理解。',
  },
  sparseAsDense: {
    en: '{value} is about twice the dense rate that is known ({dense}). Is it the sparse one? Choose the sparse property, or confirm.',
    'zh-TW':
      '{value} 約為已知稠密算力（{dense}）的兩倍，是否其實是稀疏算力？請改選稀疏項目，或確認無誤。',
  },
  sourceInUse: {
    en: 'Facts of chips rest on this source ({count}), so it stays: facts are never deleted. Correct the source instead.',
    'zh-TW':
      '有 {count} 筆晶片資料以此為來源；資料不會刪除，因此來源也不能刪除。如有錯誤，請直接修改來源。',
  },
  chipInUse: {
    en: 'The desk keeps facts of this chip ({count}), which are never deleted, so it stays.',
    'zh-TW': '這個晶片有 {count} 筆資料，資料不會刪除，因此晶片也不能刪除。',
  },
  all: { en: 'All', 'zh-TW': '全部' },
  sourceless: { en: 'Proposed, without a source', 'zh-TW': '提議中且無來源' },
  toProposals: { en: 'Decide one after the other', 'zh-TW': '逐筆處理提議' },
  decideThere: { en: 'Decide on the chip’s screen', 'zh-TW': '前往晶片頁面處理' },
  proposed: { en: 'Proposed', 'zh-TW': '提議中' },
  approved: { en: 'Approved', 'zh-TW': '已核准' },
  disputed: { en: 'Disputed', 'zh-TW': '有爭議' },
  superseded: { en: 'Superseded', 'zh-TW': '已被取代' },
  official: { en: 'Official', 'zh-TW': '官方' },
  measured: { en: 'Measured', 'zh-TW': '實測' },
  reported: { en: 'Reported', 'zh-TW': '報導' },
  rumoured: { en: 'Rumoured', 'zh-TW': '傳聞' },
} as const satisfies Messages
