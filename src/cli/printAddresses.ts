import type { Settings } from '../env.ts'

const rule = '─'.repeat(64)

/** Print where the newsroom is to be found, and for a demonstration who can log in. */
export const printAddresses = ({ publicUrl }: Settings): void => {
  const lines = [
    rule,
    '編輯室已開啟　The newsroom is open',
    '',
    `  中文網站        ${publicUrl}/zh-TW`,
    `  English site    ${publicUrl}/en`,
    `  後台 Admin      ${publicUrl}/admin`,
  ]
  lines.push('', '按 Ctrl-C 停止　Press Ctrl-C to stop', rule)
  console.log(lines.join('\n'))
}
