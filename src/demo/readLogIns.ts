import { demoPassword } from './demoPassword.ts'
import { readContent } from './readContent.ts'

/** Tell whom a visitor of the demonstration may log in as. */
export const readLogIns = async (): Promise<
  { role: 'writer' | 'editor' | 'admin'; name: string; email: string; password: string }[]
> => {
  const { users } = await readContent()
  return users.map(({ role, name, email }) => ({ role, name, email, password: demoPassword }))
}
