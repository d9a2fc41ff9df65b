import type { Messages } from '../../../kernel/messages.ts'

/** What there is to say of pictures on other hosts. */
export const remoteMessages = {
  'picture-to-fetch': {
    en: 'The picture “{path}” would be fetched.',
    'zh-TW': '圖片「{path}」將會下載。',
  },
  'fetch-host': {
    en: 'The picture “{path}” is on “{host}”, which is not among the hosts to fetch from; the article keeps its address.',
    'zh-TW': '圖片「{path}」位於「{host}」，不在允許下載的主機之列；文章已保留其位址。',
  },
  'fetch-address': {
    en: 'The picture “{path}” was not fetched: its address names a number, a user or a port instead of a host. The article keeps it.',
    'zh-TW':
      '圖片「{path}」未下載：位址以數字代替主機名稱，或帶有使用者、連接埠。文章已保留其位址。',
  },
  'fetch-private': {
    en: 'The picture “{path}” was not fetched: “{host}” leads into a private network. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：「{host}」指向私有網路。文章已保留其位址。',
  },
  'fetch-redirects': {
    en: 'The picture “{path}” was not fetched: it leads on more than {limit} times. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：轉址超過 {limit} 次。文章已保留其位址。',
  },
  'fetch-redirect': {
    en: 'The picture “{path}” was not fetched: it leads on to “{to}”, which is not allowed. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：轉往未允許的「{to}」。文章已保留其位址。',
  },
  'fetch-status': {
    en: 'The picture “{path}” was not fetched: its host answered {status}. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：主機回應 {status}。文章已保留其位址。',
  },
  'fetch-type': {
    en: 'The picture “{path}” was not fetched: what its host sends is no picture that the newsroom takes. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：主機傳回的不是編輯室可收錄的圖片。文章已保留其位址。',
  },
  'fetch-large': {
    en: 'The picture “{path}” was not fetched: it has more than {limit} MB. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：超過 {limit} MB。文章已保留其位址。',
  },
  'fetch-slow': {
    en: 'The picture “{path}” was not fetched: it did not come within {seconds} seconds. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：{seconds} 秒內未傳完。文章已保留其位址。',
  },
  'fetch-failed': {
    en: 'The picture “{path}” was not fetched: {reason}. The article keeps its address.',
    'zh-TW': '圖片「{path}」未下載：{reason}。文章已保留其位址。',
  },
  'fetch-enough': {
    en: 'The picture “{path}” was not fetched: the limits of one run were reached. Run the import again for the rest.',
    'zh-TW': '圖片「{path}」未下載：已達單次執行的上限。請再次匯入以取得其餘圖片。',
  },
} as const satisfies Messages
