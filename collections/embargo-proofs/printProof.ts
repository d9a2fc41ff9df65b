import type { CollectionBeforeChangeHook } from 'payload'

import { fingerprint } from '../../src/kernel/fingerprint.ts'

/** Keep the print of a proof, so that the audit log can name it once the file is gone. */
export const printProof: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.file ? { ...data, hash: fingerprint(req.file.data) } : data
