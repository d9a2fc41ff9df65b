import type { Messages } from '../../src/kernel/messages.ts'

/** What a person reads when a proof is refused. */
export const proofMessages = {
  noFile: { en: 'Choose a file to upload.', 'zh-TW': '請選擇要上傳的檔案。' },
  broken: {
    en: '“{name}” is damaged or incomplete. Download it again, or print it as PDF.',
    'zh-TW': '「{name}」已損毀或不完整，請重新下載，或列印成 PDF。',
  },
  otherFormat: {
    en: '“{name}” cannot be kept as a proof. PDF, JPEG, PNG and WebP can; print an e-mail as PDF.',
    'zh-TW': '「{name}」不能作為佐證。可用 PDF、JPEG、PNG 與 WebP；電子郵件請列印成 PDF。',
  },
} as const satisfies Messages
