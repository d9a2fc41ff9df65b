import type { lexicalEditor } from '@payloadcms/richtext-lexical'

type Editor = ReturnType<typeof lexicalEditor>
type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The editor's own words that a writer in Taiwan stumbles over, by the feature they belong to. */
const better: Words = {
  general: {
    placeholder: '在此輸入內文，或按「/」插入圖片、表格等',
    slashMenuBasicGroupLabel: '段落',
    toolbarItemsActive: '{{count}} 個使用中',
  },
  align: {
    alignCenterLabel: '置中',
    alignJustifyLabel: '左右對齊',
    alignLeftLabel: '靠左',
    alignRightLabel: '靠右',
  },
  blockquote: { label: '引文' },
  blocks: {
    inlineBlocks: {
      create: '插入{{label}}',
      edit: '編輯{{label}}',
      label: '行內元素',
      remove: '移除{{label}}',
    },
    label: '區塊',
  },
  checklist: { label: '核取清單' },
  horizontalRule: { label: '分隔線' },
  link: { label: '連結', loadingWithEllipsis: '載入中……' },
  orderedList: { label: '編號清單' },
  paragraph: { label: '段落', label2: '內文' },
  unorderedList: { label: '項目清單' },
}

/**
 * Give an editor the words of Taiwan.
 *
 * A feature puts its words over those of the configuration, so they are mended after it has.
 */
export const sayTaiwan =
  (editor: Editor): Editor =>
  async (settings) => {
    const adapter = await editor(settings)
    const translations = settings.config.i18n.translations as Record<string, { lexical?: Words }>
    const theirs = translations['zh-TW']?.lexical ?? {}
    const mended = Object.entries(better).map(([feature, words]) => [
      feature,
      { ...theirs[feature], ...words },
    ])
    translations['zh-TW'] = {
      ...translations['zh-TW'],
      lexical: { ...theirs, ...Object.fromEntries(mended) },
    }
    return adapter
  }
