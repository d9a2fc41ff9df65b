import type { Page } from 'playwright-core'

import { testPassword } from './factories/createUser.ts'

/** Log in as a person does, in the Chinese admin panel; ends on the dashboard. */
export const logInByForm = async (page: Page, url: string, email: string): Promise<void> => {
  await page.goto(`${url}/admin`)
  await page.getByLabel('電子郵件').fill(email)
  await page.getByLabel('密碼').fill(testPassword)
  await page.getByRole('button', { name: '登入' }).click()
  await page.getByRole('heading', { name: '編輯台', level: 1 }).waitFor()
}
