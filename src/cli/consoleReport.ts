import { say } from '../kernel/messages.ts'
import type { Report } from '../ops/report.ts'

/** The widest line that both languages share, in columns; a Chinese character takes two. */
const widest = 100

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u2e80-\uffee]/.test(letter) ? 2 : 1), 0)

/** Tell on the terminal how long work is going, in both languages. */
export const consoleReport: Report = {
  say: (message, values) => {
    const both = [say(message, 'zh-TW', values), say(message, 'en', values)]
    const line = both.join('  ')
    console.log(widthOf(line) <= widest && !line.includes('\n') ? line : both.join('\n'))
  },
  line: (text) => console.log(text),
}
