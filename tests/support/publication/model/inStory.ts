import type { Story } from './company.ts'

/** Do something in a story; what goes wrong is told with all that led to it. */
export const inStory = async ({ log }: Story, act: () => Promise<void> | void): Promise<void> => {
  try {
    await act()
  } catch (error) {
    throw new Error(log.join(' → '), { cause: error })
  }
}
