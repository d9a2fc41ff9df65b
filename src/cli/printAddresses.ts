import type { Settings } from '../env.ts'
import type { NewsroomPlan } from '../ops/supervisor/newsroomPlan.ts'

const roles = { writer: '記者 Writer', editor: '編輯 Editor', admin: '管理員 Admin' } as const

// Read only for a demonstration: production has no log-ins that everybody knows.
const logInLines = async (): Promise<string[]> => {
  const { readLogIns } = await import('../demo/readLogIns.ts')
  return (await readLogIns()).map(
    ({ role, email, password }) => `  ${roles[role].padEnd(14)}  ${email.padEnd(28)}  ${password}`,
  )
}

const rule = '─'.repeat(64)

/** Print where the newsroom is to be found, and for a demonstration who can log in. */
export const printAddresses = async (
  mode: NewsroomPlan['mode'],
  { publicUrl }: Settings,
): Promise<void> => {
  const lines = [
    rule,
    '編輯室已開啟　The newsroom is open',
    '',
    `  中文網站        ${publicUrl}/zh-TW`,
    `  English site    ${publicUrl}/en`,
    `  後台 Admin      ${publicUrl}/admin`,
  ]
  if (mode === 'demo') lines.push('', '登入帳號　Log-ins', ...(await logInLines()))
  lines.push('', '按 Ctrl-C 停止　Press Ctrl-C to stop', rule)
  console.log(lines.join('\n'))
}
