import * as deepl from 'deepl-node'

import type { TranslationService } from '../../../../kernel/translationService.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { CallFailure } from './callFailure.ts'
import { failureOfStatus } from './failureOfStatus.ts'
import type { Patience } from './patience.ts'

type Sent = { readonly statusCode: number; readonly content: unknown }

type Http = {
  prepareRequest: (...given: readonly unknown[]) => object
  sendRequestWithBackoff: (...given: readonly unknown[]) => Promise<Sent>
}

/** More than this is no translation of a segment. */
const longestAnswer = 4_000_000

const late = new Set(['ECONNABORTED', 'ETIMEDOUT'])

const failureOfConnection = (error: unknown): CallFailure => {
  const { code } = ((error as { error?: unknown }).error ?? {}) as { code?: string }
  return new CallFailure(machineRefusal(late.has(code ?? '') ? 'timed-out' : 'unreachable'), {
    isPassing: true,
  })
}

/**
 * Make a client of DeepL's library for one question.
 *
 * The library can neither be cancelled nor kept from following a redirection with the key, and it
 * says of most errors nothing but a sentence. Its way out to the network is taken hold of for that:
 * no part of its public interface, so its version is pinned and every one of these has a test.
 */
export const deepLClient = (
  { key, url }: TranslationService,
  patience: Patience,
  signal: AbortSignal,
): deepl.DeepLClient => {
  const client = new deepl.DeepLClient(key, {
    ...(url === undefined ? {} : { serverUrl: url }),
    // One attempt: how often is decided in one place for all services.
    maxRetries: 1,
    minTimeout: patience.silence,
    sendPlatformInfo: false,
    appInfo: { appName: 'waferdesk', appVersion: '1' },
  })
  const { httpClient } = client as unknown as { readonly httpClient: Http }
  const prepare = httpClient.prepareRequest.bind(httpClient)
  const send = httpClient.sendRequestWithBackoff.bind(httpClient)
  httpClient.prepareRequest = (...given) => ({
    ...prepare(...given),
    signal,
    maxRedirects: 0,
    maxContentLength: longestAnswer,
  })
  httpClient.sendRequestWithBackoff = async (...given) => {
    const sent = await send(...given).catch((error: unknown) => {
      throw failureOfConnection(error)
    })
    if (sent.statusCode >= 300) throw failureOfStatus(sent.statusCode)
    return sent
  }
  return client
}
