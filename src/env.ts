import { hkdfSync } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import type { Message, Messages } from './kernel/messages.ts'
import type { Problem } from './kernel/problem.ts'
import { EnvironmentError } from './kernel/environmentError.ts'
import type { TranslationService } from './kernel/translationService.ts'
import { isServiceAddress, translationProtocols } from './kernel/translationService.ts'

/**
 * The environment: what a process is told from outside.
 *
 * - *settings*: the variables as they stand, each checked, some of them absent.
 * - *environment*: settings complete enough to open the database and sign sessions.
 * - *offline*: the configuration is only looked at (a build, a generator); nothing is opened.
 *
 * Nothing is read when this file is imported, so that a build needs no variable at all.
 */
const messages = {
  address: {
    en: '{name} has to be an address like {example}; it is “{value}”.',
    'zh-TW': '{name} 必須是像 {example} 這樣的網址，目前是「{value}」。',
  },
  number: {
    en: '{name} has to be a whole number from 1 to 65535; it is “{value}”.',
    'zh-TW': '{name} 必須是 1 到 65535 之間的整數，目前是「{value}」。',
  },
  megabytes: {
    en: '{name} has to be a whole number of megabytes such as {example}; it is “{value}”.',
    'zh-TW': '{name} 必須是以 MB 計的正整數，例如 {example}，目前是「{value}」。',
  },
  database: {
    en: 'DATABASE_URL is missing. Set it to a Postgres address (postgres://user:password@host:5432/name), or start with “npm run demo” or “npm start”, which bring a database of their own.',
    'zh-TW':
      '缺少 DATABASE_URL。請設為 Postgres 網址（postgres://使用者:密碼@主機:5432/資料庫），或改用會自備資料庫的「npm run demo」或「npm start」啟動。',
  },
  mailAddress: {
    en: '{name} has to be an e-mail address like {example}; it is “{value}”.',
    'zh-TW': '{name} 必須是像 {example} 這樣的電子郵件地址，目前是「{value}」。',
  },
  flag: {
    en: '{name} is either {example} or not set; it is “{value}”.',
    'zh-TW': '{name} 只能是 {example} 或不設定，目前是「{value}」。',
  },
  serviceAddress: {
    en: '{name} has to be an address like {example}: https, or http within your own network, without a name, a password or a question mark; it is “{value}”.',
    'zh-TW':
      '{name} 必須是像 {example} 這樣的網址：使用 https（自家網路內可用 http），不含帳號、密碼與問號，目前是「{value}」。',
  },
  protocol: {
    en: '{name} is one of {example}; it is “{value}”.',
    'zh-TW': '{name} 只能是 {example} 之一，目前是「{value}」。',
  },
  amount: {
    en: '{name} has to be an amount such as {example}, 0 if it costs nothing; it is “{value}”.',
    'zh-TW': '{name} 必須是金額，例如 {example}；不收費請填 0，目前是「{value}」。',
  },
  currency: {
    en: '{name} has to be the three letters of a currency such as {example}; it is “{value}”.',
    'zh-TW': '{name} 必須是三個字母的幣別代碼，例如 {example}，目前是「{value}」。',
  },
  translationIncomplete: {
    en: '{name} is missing: machine translation is set up only in part. Set {name} (such as {example}), or leave out WAFERDESK_TRANSLATE_KEY to switch it off.',
    'zh-TW':
      '缺少 {name}：機器翻譯的設定不完整。請設定 {name}（例如 {example}），或移除 WAFERDESK_TRANSLATE_KEY 以停用。',
  },
  secretMissing: {
    en: 'PAYLOAD_SECRET is missing. Make one with “openssl rand -hex 32”, keep it, and set it on every start: whoever knows it can sign in as anybody.',
    'zh-TW':
      '缺少 PAYLOAD_SECRET。請以「openssl rand -hex 32」產生並妥善保存，每次啟動都要設定；知道它的人可以冒用任何帳號登入。',
  },
  secretWeak: {
    en: 'PAYLOAD_SECRET is a well-known example or shorter than 32 characters. Make a new one with “openssl rand -hex 32”.',
    'zh-TW':
      'PAYLOAD_SECRET 是眾所周知的範例，或不足 32 個字元。請以「openssl rand -hex 32」重新產生。',
  },
} as const satisfies Messages

const isAddress = (value: string, protocols: readonly string[]): boolean =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)

const isPort = (value: string): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535

const isWeakSecret = (value: string): boolean =>
  value.length < 32 ||
  new Set(value).size < 8 ||
  /secret.?here|change.?me|your.?secret/i.test(value)

const postgresAddress = z
  .string()
  .refine((value) => isAddress(value, ['postgres:', 'postgresql:']), 'postgres')
const webAddress = z.string().refine((value) => isAddress(value, ['http:', 'https:']), 'web')

const serviceAddress = z.string().refine(isServiceAddress, 'service')
const amount = z
  .string()
  .refine((value) => /^\d{1,9}(\.\d{1,6})?$/.test(value), 'amount')
  .transform(Number)

const variables = z.object({
  /** A Postgres server, 15 or later. Without it `demo`, `dev` and `start` bring their own. */
  DATABASE_URL: postgresAddress.optional(),
  /** Read replicas, separated by commas; public reads are spread over them. */
  WAFERDESK_DATABASE_REPLICAS: z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .pipe(z.array(postgresAddress))
    .optional(),
  /** `1`: a pooler lends connections by transaction; then no statement is prepared on one. */
  WAFERDESK_DATABASE_POOLED: z.enum(['0', '1'], 'flag').default('0'),
  /** What sessions and internal requests are signed with. `demo` and `dev` make one up and keep it. */
  PAYLOAD_SECRET: z
    .string()
    .refine((value) => !isWeakSecret(value), 'secret')
    .optional(),
  /** Where the web process listens. */
  PORT: z.string().refine(isPort, 'number').default('3000').transform(Number),
  /** Which interface the web process listens on; all of them for `start`, this machine else. */
  WAFERDESK_HOST: z.string().optional(),
  /** The address that readers use, without a path; links, feeds and cookies are made from it. */
  WAFERDESK_URL: webAddress.optional(),
  /** Where the worker reaches the web process, when that is not on the same machine. */
  WAFERDESK_INTERNAL_URL: webAddress.optional(),
  /** The server that takes our mail (forgotten passwords); without it none is sent. */
  WAFERDESK_SMTP: z
    .string()
    .refine((value) => isAddress(value, ['smtp:', 'smtps:']), 'smtp')
    .optional(),
  /** Whom our mail is from; `waferdesk@` and the host of the public address if it is not set. */
  WAFERDESK_MAIL_FROM: z.email('mail').optional(),
  /** What `/metrics` has to be asked with, as a bearer token; without it there is no such page. */
  WAFERDESK_METRICS_TOKEN: z.string().optional(),
  /** The folder of everything that outlives a restart: database, uploads, secret, logs. */
  WAFERDESK_DATA: z.string().default('.waferdesk'),
  /** How large a site may be that is sent to be imported, in megabytes. */
  WAFERDESK_IMPORT_MEGABYTES: z
    .string()
    .refine((value) => /^\d{1,6}$/.test(value) && Number(value) >= 1, 'megabytes')
    .default('500')
    .transform(Number),
  /** `0`: readers of an article are not told that its other language has been updated since. */
  WAFERDESK_TRANSLATION_NOTE: z.enum(['0', '1'], 'off').default('1'),
  /** The protocol of the service that translates; nothing is translated without it and a key. */
  WAFERDESK_TRANSLATE_PROVIDER: z.enum(translationProtocols, 'protocol').optional(),
  /** What the service knows us by. */
  WAFERDESK_TRANSLATE_KEY: z.string().max(1000).optional(),
  /** Where the service is, if it is not the protocol's own: `https://llm.example/v1`. */
  WAFERDESK_TRANSLATE_URL: serviceAddress.optional(),
  /** The model; DeepL has one of its own choice. */
  WAFERDESK_TRANSLATE_MODEL: z.string().max(200).optional(),
  /** What a million tokens of ours cost; of DeepL, a million characters. */
  WAFERDESK_TRANSLATE_PRICE: amount.optional(),
  /** What a million tokens of the answer cost; as much as ours if it is not set. */
  WAFERDESK_TRANSLATE_PRICE_OUT: amount.optional(),
  WAFERDESK_TRANSLATE_CURRENCY: z
    .string()
    .refine((value) => /^[A-Z]{3}$/.test(value), 'currency')
    .default('USD'),
  /** What may be spent by one order, on a day, and in a month. */
  WAFERDESK_TRANSLATE_RUN_CEILING: amount.prefault('2'),
  WAFERDESK_TRANSLATE_DAY_CEILING: amount.prefault('20'),
  WAFERDESK_TRANSLATE_MONTH_CEILING: amount.prefault('200'),
  /** `1`: texts under embargo may be sent to the service, too. */
  WAFERDESK_TRANSLATE_EMBARGOED: z.enum(['0', '1'], 'flag').default('0'),
  /** `1`: the configuration is only looked at, nothing is opened. Set by `build` and `generate`. */
  WAFERDESK_OFFLINE: z.enum(['0', '1'], 'flag').default('0'),
  /** Set by npm: its end is then the end of ours. */
  npm_lifecycle_event: z.string().optional(),
  /** Set by Next itself while it builds. */
  NEXT_PHASE: z.string().optional(),
})

/** The variables as they stand; what is absent is `undefined`. */
export type Settings = {
  readonly databaseUrl: string | undefined
  readonly databaseReplicas: readonly string[]
  readonly isDatabasePooled: boolean
  readonly payloadSecret: string | undefined
  readonly port: number
  readonly host: string | undefined
  /** Without a slash at the end. */
  readonly publicUrl: string
  /** Without a slash at the end. */
  readonly internalUrl: string
  /** `smtps://user:password@host:465`, or nothing: then no mail is sent. */
  readonly smtp: string | undefined
  readonly mailFrom: string
  readonly metricsToken: string | undefined
  /** Absolute. */
  readonly dataFolder: string
  readonly isDataFolderSet: boolean
  readonly importMegabytes: number
  readonly hasTranslationNote: boolean
  /** Nothing while no key is set: then nothing is translated by machines. */
  readonly translation: TranslationService | undefined
  readonly offline: boolean
  readonly isUnderNpm: boolean
}

/** Settings complete enough to open the database and to sign with. */
export type Environment = Settings & {
  readonly databaseUrl: string
  readonly payloadSecret: string
  /** Signs what the worker and the web process say to each other; derived from `payloadSecret`. */
  readonly internalSecret: string
}

/** Variables by name, as `process.env` holds them. */
export type Variables = Readonly<Record<string, string | undefined>>

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')

const messageOf = (finding: string): { message: Message; example: string } => {
  if (finding === 'secret') return { message: messages.secretWeak, example: '' }
  if (finding === 'off') return { message: messages.flag, example: '0' }
  if (finding === 'flag') return { message: messages.flag, example: '1' }
  if (finding === 'megabytes') return { message: messages.megabytes, example: '500' }
  if (finding === 'number') return { message: messages.number, example: '3000' }
  if (finding === 'web') return { message: messages.address, example: 'https://news.example' }
  if (finding === 'mail') return { message: messages.mailAddress, example: 'desk@news.example' }
  if (finding === 'service') {
    return { message: messages.serviceAddress, example: 'https://llm.example/v1' }
  }
  if (finding === 'protocol') {
    return { message: messages.protocol, example: translationProtocols.join(', ') }
  }
  if (finding === 'amount') return { message: messages.amount, example: '2.50' }
  if (finding === 'currency') return { message: messages.currency, example: 'USD' }
  if (finding === 'smtp') {
    return { message: messages.address, example: 'smtps://user:password@mail.example:465' }
  }
  return { message: messages.address, example: 'postgres://user:password@host:5432/name' }
}

// A password may stand in an address: it is never repeated in a message.
const concealPassword = (value: string): string => value.replace(/:[^:@/]*@/g, ':***@')

// Where the web process is reached from the same machine, when it listens on one interface only.
const localAddress = (host: string | undefined, port: number): string => {
  const isEverywhere = host === undefined || host === '0.0.0.0' || host === '::'
  return `http://${isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
}

const problemOf = (name: string, finding: string, value: string): Problem => {
  const { message, example } = messageOf(finding)
  const values = { name, example, value: concealPassword(value) }
  return { code: `environment/${finding}`, severity: 'error', message, values, where: name }
}

type Found = z.output<typeof variables>

const incomplete = (name: string, example: string): Problem => ({
  code: 'environment/translation-incomplete',
  severity: 'error',
  message: messages.translationIncomplete,
  values: { name, example },
  where: name,
})

/** What is missing of a service that has a key: none of it can be guessed, the price least of all. */
const missingOfService = (found: Found): Problem[] => {
  const { WAFERDESK_TRANSLATE_PROVIDER: protocol, WAFERDESK_TRANSLATE_MODEL: model } = found
  if (found.WAFERDESK_TRANSLATE_KEY === undefined) return []
  return [
    ...(protocol === undefined ? [incomplete('WAFERDESK_TRANSLATE_PROVIDER', 'deepl')] : []),
    ...(model === undefined && protocol !== 'deepl' && protocol !== undefined
      ? [incomplete('WAFERDESK_TRANSLATE_MODEL', 'my-model')]
      : []),
    ...(found.WAFERDESK_TRANSLATE_PRICE === undefined
      ? [incomplete('WAFERDESK_TRANSLATE_PRICE', '2.50')]
      : []),
  ]
}

const serviceOf = (found: Found): TranslationService | undefined => {
  const protocol = found.WAFERDESK_TRANSLATE_PROVIDER
  const key = found.WAFERDESK_TRANSLATE_KEY
  const input = found.WAFERDESK_TRANSLATE_PRICE
  if (protocol === undefined || key === undefined || input === undefined) return undefined
  const output = found.WAFERDESK_TRANSLATE_PRICE_OUT ?? input
  return {
    protocol,
    key,
    url: found.WAFERDESK_TRANSLATE_URL && withoutSlash(found.WAFERDESK_TRANSLATE_URL),
    model: found.WAFERDESK_TRANSLATE_MODEL ?? 'default',
    price: { input, output },
    currency: found.WAFERDESK_TRANSLATE_CURRENCY,
    ceilings: {
      run: found.WAFERDESK_TRANSLATE_RUN_CEILING,
      day: found.WAFERDESK_TRANSLATE_DAY_CEILING,
      month: found.WAFERDESK_TRANSLATE_MONTH_CEILING,
    },
    takesEmbargoed: found.WAFERDESK_TRANSLATE_EMBARGOED === '1',
  }
}

// An empty variable is one that is not set: `PORT= npm start` has to mean the default.
const present = (source: Variables): Record<string, string> =>
  Object.fromEntries(
    Object.entries(source).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )

/**
 * Read what is set, checking each variable, and report all mistakes at once.
 *
 * @throws EnvironmentError naming every variable that is set wrongly.
 */
export const readSettings = (source: Variables = process.env): Settings => {
  const given = present(source)
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return problemOf(name, issue.message, given[name] ?? '')
    })
    throw new EnvironmentError(problems)
  }
  const found = parsed.data
  const missingParts = missingOfService(found)
  if (missingParts.length > 0) throw new EnvironmentError(missingParts)
  const publicUrl = withoutSlash(found.WAFERDESK_URL ?? `http://localhost:${found.PORT}`)
  return {
    databaseUrl: found.DATABASE_URL,
    databaseReplicas: found.WAFERDESK_DATABASE_REPLICAS ?? [],
    isDatabasePooled: found.WAFERDESK_DATABASE_POOLED === '1',
    payloadSecret: found.PAYLOAD_SECRET,
    port: found.PORT,
    host: found.WAFERDESK_HOST,
    publicUrl,
    internalUrl: withoutSlash(
      found.WAFERDESK_INTERNAL_URL ?? localAddress(found.WAFERDESK_HOST, found.PORT),
    ),
    smtp: found.WAFERDESK_SMTP,
    mailFrom: found.WAFERDESK_MAIL_FROM ?? `waferdesk@${new URL(publicUrl).hostname}`,
    metricsToken: found.WAFERDESK_METRICS_TOKEN,
    dataFolder: path.resolve(found.WAFERDESK_DATA),
    isDataFolderSet: given.WAFERDESK_DATA !== undefined,
    importMegabytes: found.WAFERDESK_IMPORT_MEGABYTES,
    hasTranslationNote: found.WAFERDESK_TRANSLATION_NOTE === '1',
    translation: serviceOf(found),
    isUnderNpm: found.npm_lifecycle_event !== undefined,
    offline: found.WAFERDESK_OFFLINE === '1' || found.NEXT_PHASE === 'phase-production-build',
  }
}

const deriveInternalSecret = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'waferdesk', 'internal requests', 32)).toString('hex')

const missing = (name: string, message: Message): Problem => ({
  code: 'environment/missing',
  severity: 'error',
  message,
  where: name,
})

/**
 * Give the secret of an installation that is meant to last.
 *
 * @throws EnvironmentError when none is set.
 */
export const requireSecret = (settings: Settings): string => {
  if (settings.payloadSecret !== undefined) return settings.payloadSecret
  throw new EnvironmentError([missing('PAYLOAD_SECRET', messages.secretMissing)])
}

/**
 * Read the environment of a process that opens the database.
 *
 * While offline nothing has to be set: the stand-ins lead nowhere, and nothing may be signed with
 * or stored by them.
 *
 * @throws EnvironmentError naming every variable that is missing or set wrongly.
 */
export const readEnv = (source: Variables = process.env): Environment => {
  const settings = readSettings(source)
  const stand = settings.offline
    ? { database: 'postgres://offline@127.0.0.1:1/offline', secret: 'offline: nothing is signed' }
    : { database: undefined, secret: undefined }
  const databaseUrl = settings.databaseUrl ?? stand.database
  const payloadSecret = settings.payloadSecret ?? stand.secret
  if (databaseUrl === undefined || payloadSecret === undefined) {
    throw new EnvironmentError([
      ...(databaseUrl === undefined ? [missing('DATABASE_URL', messages.database)] : []),
      ...(payloadSecret === undefined ? [missing('PAYLOAD_SECRET', messages.secretMissing)] : []),
    ])
  }
  const internalSecret = deriveInternalSecret(payloadSecret)
  return { ...settings, databaseUrl, payloadSecret, internalSecret }
}

/** Give the variables that a process of ours inherits, with some more; `undefined` leaves one out. */
export const inheritVariables = (more: Variables): NodeJS.ProcessEnv => ({
  ...process.env,
  ...more,
})

/**
 * Complete the environment of this process, before anything that reads it is imported.
 *
 * For commands: they find or start the database first, and load the configuration after.
 */
export const provideVariables = (more: Variables): void => {
  Object.assign(process.env, more)
}
