import type { Result } from '../../../../src/kernel/result.ts'
import { fail, ok } from '../../../../src/kernel/result.ts'

type Refused = { readonly errors?: ReadonlyArray<{ readonly message?: string }> }

/** The server's words against what was asked; `null` if it gave none. */
const refusalOf = async (response: Response): Promise<string | null> => {
  const json = (await response.json().catch(() => undefined)) as Refused | undefined
  return json?.errors?.[0]?.message ?? null
}

/** Fetch a file and hand it to whoever sits before the screen; fails with the server's words. */
export const saveFile = async (
  address: string,
  language: string,
): Promise<Result<string, string | null>> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (!response.ok) return fail(await refusalOf(response))
    const named = /filename\*=UTF-8''([^;]+)/.exec(
      response.headers.get('Content-Disposition') ?? '',
    )
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = decodeURIComponent(named?.[1] ?? 'post.xlf')
    link.click()
    URL.revokeObjectURL(link.href)
    return ok(link.download)
  } catch {
    return fail(null)
  }
}

/** Send a file and have the server's answer; one of 422 is an answer too, and says what is wrong. */
export const askWithFile = async <Value>(
  address: string,
  language: string,
  file: Blob,
): Promise<Result<Value, string | null>> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/xliff+xml' },
      body: file,
    })
    if (!response.ok && response.status !== 422) return fail(await refusalOf(response))
    return ok((await response.json()) as Value)
  } catch {
    return fail(null)
  }
}
