import { zhTw } from '@payloadcms/translations/languages/zhTw'

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Words that are wrong, foreign or unclear in Payload's own, group by group. */
const better: Words = {
  dashboard: {
    addButton: '新增 +',
    addWidget: '新增小工具',
    discardConfirmLabel: '捨棄',
    discardMessage: '儀表板的版面尚未儲存，要捨棄這些變更嗎？',
    discardTitle: '捨棄變更？',
    noItems: '儀表板上沒有小工具，可從頁首的「儀表板」選單新增。',
    searchWidgets: '搜尋小工具……',
  },
  error: {
    failedToSaveLayout: '無法儲存版面配置。',
    revertingDocument: '還原此文件時發生問題。',
    correctInvalidFields: '請修正有誤的欄位。',
  },
  fields: {
    searchForLanguage: '搜尋語言',
    toggleBlock: '展開或收合區塊',
    chooseFromExisting: '從現有項目選擇',
  },
  general: {
    aboutToTrash: '即將把{{label}}「<1>{{title}}</1>」移至垃圾桶，確定要繼續嗎？',
    aboutToTrashCount: '即將把 {{count}} 個{{label}}移至垃圾桶',
    adminTheme: '介面主題',
    and: '且',
    columns: '欄位',
    createNew: '新增',
    createNewLabel: '新增{{label}}',
    creatingNewLabel: '新增{{label}}',
    documentOutOfDate: '另一位使用者剛更新了這份文件，您看到的內容已過期。',
    enterAValue: '請輸入值',
    groupByLabel: '{{label}}分組',
    noLabel: '（未填{{label}}）',
    locale: '資料語言',
    locales: '資料語言',
    noResultsDescription: '可能尚未建立，或不符合上方的篩選條件。',
    noValue: '未填',
    of: '／共',
    payloadSettings: '後台設定',
    saveChanges: '儲存變更',
    schedulePublishFor: '排程發布 {{title}}',
    searchBy: '搜尋{{label}}',
    selectValue: '請選擇',
    sortByLabelDirection: '依{{label}}{{direction}}排序',
  },
  validation: {
    invalidBlock: '此處不可使用「{{block}}」區塊。',
  },
  version: {
    aboutToRestore: '即將把此{{label}}還原為 {{versionDate}} 的版本。',
    changed: '已發布，有未發布的修改',
    currentDocumentStatus: '目前的{{docStatus}}',
    draftHasPublishedVersion: '已發布，有未發布的修改',
    lastSavedAgo: '{{distance}}前儲存',
    noRowsFound: '沒有{{label}}',
    publishChanges: '發布',
    restoreThisVersion: '還原此版本',
    versionAgo: '{{distance}}前',
  },
}

/** What stands in these places is Chinese, and takes no gap beside it. */
const gap = /(?<=[\p{Script=Han}]) (?=\{\{(?:label|entityLabel|direction|docStatus)\}\})/gu
const gapAfter = /(?<=\{\{(?:label|entityLabel|direction|docStatus)\}\}) (?=[\p{Script=Han}])/gu

const write = (words: string): string =>
  words.replaceAll('發佈', '發布').replace(gap, '').replace(gapAfter, '')

const mend = (group: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(group).map(([key, words]) => [
      key,
      typeof words === 'string' ? write(words) : '',
    ]),
  )

/**
 * Payload's own words, as a desk in Taiwan writes them: 發布 and not 發佈, no gap between Chinese
 * words, no word order left over from English, and nothing in the words of the mainland.
 */
export const taiwanWords: Words = Object.fromEntries(
  Object.entries(zhTw.translations).map(([group, words]) => [
    group,
    { ...mend(words as Readonly<Record<string, unknown>>), ...better[group] },
  ]),
)
