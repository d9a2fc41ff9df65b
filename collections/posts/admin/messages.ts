import type { Messages } from '../../../src/kernel/messages.ts'

/** What a writer reads in the article editor. */
export const editorMessages = {
  draftSaved: { en: 'Saved', 'zh-TW': '已儲存' },
  draftSavedAt: { en: 'Saved at {time}', 'zh-TW': '{time} 已儲存' },
  draftUnsaved: { en: 'Not saved yet', 'zh-TW': '尚未儲存' },
  draftSaving: { en: 'Saving…', 'zh-TW': '儲存中…' },
  draftStuck: {
    en: 'The server does not answer. Your text is kept here and will be saved as soon as it does; do not close this page.',
    'zh-TW': '伺服器沒有回應。文字仍保留在此頁，連線恢復後會自動儲存，請勿關閉此頁。',
  },
  draftRefused: {
    en: 'The draft was not saved: {reason} Your text is kept here; copy it if you have to leave.',
    'zh-TW': '草稿未能儲存：{reason}文字仍保留在此頁，若要離開請先複製。',
  },
  draftSessionOver: {
    en: 'you are no longer logged in. Log in in another window, then go on typing here.',
    'zh-TW': '登入已失效。請在另一個視窗重新登入，再回到此頁繼續輸入。',
  },
  draftLeaveUnsaved: {
    en: 'The last changes could not be saved. Leave this page and lose them?',
    'zh-TW': '最後的修改未能儲存。要離開此頁並放棄這些修改嗎？',
  },
} as const satisfies Messages
