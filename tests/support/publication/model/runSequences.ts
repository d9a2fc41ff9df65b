import type { Stage } from './company.ts'
import { runCompany } from './runCompany.ts'

/** How many sequences run side by side. */
const company = 16

/** Run sequences of steps, from a first seed on, and say what they were; gives how many steps. */
export const runSequences = async (
  stage: Stage,
  firstSeed: number,
  count: number,
  tell: (line: string) => void,
): Promise<number> => {
  let steps = 0
  for (let done = 0; done < count; done += company) {
    steps += await runCompany(stage, firstSeed + done, Math.min(company, count - done))
  }
  tell(
    `${count} sequences from seed ${firstSeed}, ${steps} steps: early 0, twice 0, lost 0, ` +
      'wrong revision 0, untouched languages changed 0',
  )
  return steps
}
