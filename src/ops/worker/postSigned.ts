import { sign, signatureHeader } from '../../kernel/signature.ts'

/** Where the web process hears what went stale; a route under `src/app`. */
export const revalidatePath = '/internal/revalidate'

/**
 * Send a signed request to the web process.
 *
 * @param now by a clock that the web process trusts: it refuses what was signed long ago.
 * @throws Error when it does not answer within ten seconds, or answers with anything but 2xx.
 */
export const postSigned = async (
  address: string,
  secret: string,
  content: unknown,
  now = new Date(),
): Promise<void> => {
  const body = JSON.stringify(content)
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      [signatureHeader]: sign(secret, body, now),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`${new URL(address).pathname} answered ${answer.status}`)
}
