import { demoPassword } from '../demoPassword.ts'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

/** Load the three people; the administrator first, since the first of a newsroom becomes one. */
export const loadUsers = async (run: Run): Promise<void> => {
  for (const { key, name, email, role } of run.content.users) {
    await loadOnce(run, 'users', key, async (requestIn) => {
      const user = await run.payload.create({
        collection: 'users',
        data: { name, email, role, password: demoPassword },
        req: await requestIn('zh-TW'),
      })
      return user.id
    })
  }
}
