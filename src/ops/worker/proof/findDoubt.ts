import type { Page } from './fetchPage.ts'
import type { Proof } from './readProofs.ts'

/**
 * Tell what a page leaves unproven; `undefined` if readers see what they should.
 *
 * A server that is out of order proves nothing, neither that a post is there nor that it is gone.
 */
export const findDoubt = (
  { action, mark, marks }: Pick<Proof, 'action' | 'mark' | 'marks'>,
  page: Page,
): string | undefined => {
  if (page.status >= 500) return `the page answers ${page.status}`
  if (action === 'withdraw') {
    const isAnother = page.mark !== null && !marks.includes(page.mark)
    return page.status === 200 && !isAnother ? 'readers still see the page' : undefined
  }
  if (page.status !== 200) return `the page answers ${page.status}`
  if (mark === null || page.mark === mark) return undefined
  return page.mark === null ? 'the page carries no mark' : 'the page is that of another publication'
}
