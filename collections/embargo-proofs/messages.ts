import type { Messages } from '../../src/kernel/messages.ts'

/** What a person reads when a proof is refused. */
export const proofMessages = {
  noFile: { en: 'Choose a file to upload.', 'zh-TW': '請選擇要上傳的檔案。' },
  otherFormat: {
    en: '“{name}” cannot be kept as a proof. PDF, JPEG, PNG and WebP can; print an e-mail as PDF.',
    'zh-TW': '「{name}」不能作為佐證。可用 PDF、JPEG、PNG 與 WebP；電子郵件請列印成 PDF。',
  },
} as const satisfies Messages
