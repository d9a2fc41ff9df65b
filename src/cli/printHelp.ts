import type { CommandHelp } from './command.ts'

const describe = ({ name, usage, summary }: CommandHelp): string =>
  [
    `  waferdesk ${name} ${usage}`.trimEnd(),
    `      ${summary['zh-TW']}`,
    `      ${summary.en}`,
  ].join('\n')

const codes = [
  '  0  完成                done',
  '  1  有問題，見訊息      problems found, see the messages',
  '  2  用法錯誤            wrong use',
].join('\n')

/** Print the help of some commands; `unknown` is what was called and does not exist. */
export const printHelp = (commands: readonly CommandHelp[], unknown?: string): void => {
  const shown = commands.filter((one) => !one.isHidden || commands.length === 1)
  const parts = ['用法 Usage: npx waferdesk <command>', ...shown.map(describe)]
  const isMistake = unknown !== undefined && unknown !== ''
  if (isMistake) parts.unshift(`沒有「${unknown}」這個指令。 There is no command “${unknown}”.`)
  parts.push(`結束代碼 Exit codes:\n${codes}`)
  const text = parts.join('\n\n')
  if (unknown === undefined) console.log(text)
  else console.error(text)
}
