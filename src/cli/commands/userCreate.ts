import { parseArgs } from 'node:util'
import { z } from 'zod'

import type { Message } from '../../kernel/messages.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import type { NewsroomAccess } from '../newsroomAccess.ts'
import { readPassword } from '../readPassword.ts'

const shortestPassword = 12

const options = {
  email: { type: 'string', default: '' },
  name: { type: 'string', default: '' },
  role: { type: 'string', default: 'writer' },
} as const

const roles = z.enum(['writer', 'editor', 'admin'])

type Person = { email: string; name: string; role: z.infer<typeof roles> }

const parsePerson = (args: string[]): Person | { mistake: Message; value: string } => {
  const { email, name, role } = parseArgs({ args, options }).values
  const parsedRole = roles.safeParse(role)
  if (!z.email().safeParse(email).success) return { mistake: messages.emailWrong, value: email }
  if (name.trim() === '') return { mistake: messages.nameMissing, value: name }
  if (!parsedRole.success) return { mistake: messages.roleWrong, value: role }
  return { email, name: name.trim(), role: parsedRole.data }
}

const save = async (
  person: Person,
  password: string,
  { withNewsroom }: NewsroomAccess,
): Promise<number> =>
  await withNewsroom(async (payload) => {
    const { email } = person
    const found = await payload.count({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
    })
    if (found.totalDocs > 0) {
      consoleReport.say(messages.emailTaken, { email })
      return exitCodes.problems
    }
    // The first user of an empty newsroom becomes its administrator, whatever was asked for.
    const { role } = await payload.create({ collection: 'users', data: { ...person, password } })
    consoleReport.say(messages.userMade, { email, role })
    return exitCodes.done
  })

/** Make a user; the password never stands on the command line, where others could read it. */
export const userCreate: CommandAct = async (args, access) => {
  const person = parsePerson(args)
  if ('mistake' in person) {
    consoleReport.say(person.mistake, { value: person.value })
    return exitCodes.wrongUse
  }
  const password = await readPassword()
  if ([...password].length < shortestPassword) {
    consoleReport.say(messages.passwordShort, { count: shortestPassword })
    return exitCodes.wrongUse
  }
  return await save(person, password, access)
}
