import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'

import type { Environment } from '../env.ts'
import { locales } from '../kernel/locale.ts'
import { say } from '../kernel/messages.ts'
import { messages } from './messages.ts'

const sender = (env: Environment) => ({
  defaultFromAddress: env.mailFrom,
  defaultFromName: 'Waferdesk',
})

const smtpOptions = ({ protocol, hostname, port, username, password }: URL) => {
  const secure = protocol === 'smtps:'
  return {
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

// Whoever asks for a new password is told the same as ever: an answer of another kind would tell
// a stranger who has an account here.
const sendNothing =
  (env: Environment): EmailAdapter =>
  ({ payload }) => ({
    name: 'none',
    ...sender(env),
    sendEmail: async ({ to, subject }) => {
      const values = { to: JSON.stringify(to ?? ''), subject: subject ?? '' }
      for (const locale of locales) payload.logger.warn(say(messages.mailNotSent, locale, values))
    },
  })

/**
 * Connect Payload to the server that takes its mail; without one, each mail that could not be sent
 * is noted in the log.
 *
 * The server is first asked when there is something to send, so that every command starts without
 * it.
 */
export const connectMail = (env: Environment): EmailAdapter | Promise<EmailAdapter> =>
  env.smtp === undefined
    ? sendNothing(env)
    : nodemailerAdapter({
        ...sender(env),
        skipVerify: true,
        transportOptions: smtpOptions(new URL(env.smtp)),
      })
