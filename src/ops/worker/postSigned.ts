import { sign, signatureHeader } from '../../kernel/signature.ts'

/** Where the web process hears what went stale; a route under `src/app`. */
export const revalidatePath = '/internal/revalidate'

/**
 * Send a signed request to the web process.
 *
 * @throws Error when it does not answer within ten seconds, or answers with anything but 2xx.
 */
export const postSigned = async (
  address: string,
  secret: string,
  content: unknown,
): Promise<void> => {
  const body = JSON.stringify(content)
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      [signatureHeader]: sign(secret, body, new Date()),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`${new URL(address).pathname} answered ${answer.status}`)
}
