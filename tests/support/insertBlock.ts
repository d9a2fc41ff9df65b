import type { Page } from 'playwright-core'

/**
 * Put a block in where the caret stands, as a writer does: a slash, its name, Enter.
 *
 * The name comes in one piece, as from an input method. Keys that follow each other without a
 * pause leave the editor's menu one letter behind, and choosing from it then leaves the slash.
 *
 * @param block its name in the language of the screen
 */
export const insertBlock = async (page: Page, block: string): Promise<void> => {
  await page.keyboard.insertText(`/${block}`)
  await page.getByRole('option', { name: block, exact: true }).waitFor()
  await page.keyboard.press('Enter')
}
