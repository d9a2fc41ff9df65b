import type { CollectionBeforeChangeHook } from 'payload'

import { fingerprintContext } from './fingerprintContext.ts'

/** Keep the print of the file that was uploaded, so that the same one is recognised. */
export const keepFingerprint: CollectionBeforeChangeHook = ({ context, data }) => {
  const hash = context[fingerprintContext]
  return typeof hash === 'string' ? { ...data, hash } : data
}
