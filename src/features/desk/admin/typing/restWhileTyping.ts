import type { ServerFunctionClient } from 'payload'
import { untilDrawable } from './untilDrawable.ts'

/** Milliseconds without a letter after which nobody is typing. */
const quiet = 400
/** For so many milliseconds at most a form is not asked about. */
const longest = 3000
const step = 100

type Call = Parameters<ServerFunctionClient>[0]

/** The form that a call is about, if it only tells the server that somebody has changed something. */
const changedForm = ({ name, args }: Call): string | undefined => {
  const { formState, skipValidation, collectionSlug, globalSlug, id, schemaPath } = args
  if (name !== 'form-state' || !formState || skipValidation !== true) return undefined
  return JSON.stringify([collectionSlug, globalSlug, id, schemaPath])
}

/**
 * Let a form ask the server what follows from a change only when nobody is typing, or after seconds.
 *
 * Payload sends the whole form after every quarter of a second, which holds up the letters of a long
 * article. The first change of a form goes at once, since it locks the document, and so does
 * whatever is not typed. What is saved does not wait for it. An answer is given to the form only
 * when all of it can be drawn.
 *
 * @param lastTyped when the last letter was typed, in milliseconds.
 */
export const restWhileTyping = (
  serverFunction: ServerFunctionClient,
  lastTyped: () => number,
): ServerFunctionClient => {
  const asked = new Map<string, number>()
  const ask: ServerFunctionClient = async (call) => {
    const answer = await serverFunction(call)
    if (call.name === 'form-state') await untilDrawable(answer)
    return answer
  }
  return async (call) => {
    const form = changedForm(call)
    if (form === undefined) return await ask(call)
    while (
      Date.now() - lastTyped() < quiet &&
      Date.now() - (asked.get(form) ?? -Infinity) < longest
    ) {
      await new Promise((resolve) => setTimeout(resolve, step))
    }
    asked.set(form, Date.now())
    return await ask(call)
  }
}
