import type { Config, PayloadRequest } from 'payload'

import { limitQuery } from '../delivery/api/graphQLRules.ts'
import { defaultLocale, isLocale } from '../kernel/locale.ts'
import { isAdmin } from '../policies/isAdmin.ts'
import { concealAccounts } from './concealAccounts.ts'
import { keepWords } from './keepWords.ts'
import { sayBadFilter } from './sayBadFilter.ts'
import { sayDataErrors } from './sayDataErrors.ts'
import { sayTooLarge } from './sayTooLarge.ts'

const languageIn = (context: unknown) => {
  const { req } = (context ?? {}) as { req?: Pick<PayloadRequest, 'i18n'> }
  const language = req?.i18n?.language
  return isLocale(language) ? language : defaultLocale
}

const forAdmins = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req.user)

/** Limit what a request may ask and send, where the host has said nothing else. */
export const addLimits = (config: Config): Config => ({
  ...config,
  hooks: {
    ...config.hooks,
    // The host's come last: whatever they answer counts.
    afterError: [
      keepWords,
      concealAccounts,
      sayDataErrors,
      sayBadFilter,
      sayTooLarge,
      ...(config.hooks?.afterError ?? []),
    ],
  },
  graphQL: {
    ...config.graphQL,
    validationRules: (args) => [
      ...(config.graphQL?.validationRules?.(args) ?? []),
      limitQuery(languageIn(args.contextValue)),
    ],
  },
  // Payload lets every user run, queue and cancel jobs, a frontend's key included.
  jobs: {
    ...config.jobs,
    access: { run: forAdmins, queue: forAdmins, cancel: forAdmins, ...config.jobs?.access },
  },
  upload: {
    abortOnLimit: true,
    ...config.upload,
    // An article arrives as one field of a form; busboy would cut it off after one megabyte.
    limits: { fileSize: 20_000_000, fieldSize: 8_000_000, ...config.upload?.limits },
  },
})
