import type { CollectionConfig } from 'payload'

import { proofFormats } from '../../src/features/publication/embargo/proofFormat.ts'
import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { admitProof } from './admitProof.ts'
import { printProof } from './printProof.ts'
import { proofHeaders } from './proofHeaders.ts'

/**
 * Files that prove an embargo: a letter, an invitation, a screenshot.
 *
 * No reader ever sees one. Media would not do: a picture there is public from the first article
 * that shows it.
 */
export const EmbargoProofs: CollectionConfig = {
  slug: 'embargo-proofs',
  labels: {
    singular: { en: 'Proof of an embargo', 'zh-TW': '禁發佐證' },
    plural: { en: 'Proofs of embargoes', 'zh-TW': '禁發佐證' },
  },
  access: accessFor('embargo-proofs'),
  admin: { useAsTitle: 'filename', group: groups.newsroom, hidden: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  upload: {
    staticDir: 'embargo-proofs',
    mimeTypes: Object.values(proofFormats).map(({ mimeType }) => mimeType),
    modifyResponseHeaders: proofHeaders,
    pasteURL: false,
    focalPoint: false,
    crop: false,
    displayPreview: false,
    bulkUpload: false,
  },
  fields: [
    {
      name: 'hash',
      type: 'text',
      label: { en: 'Fingerprint', 'zh-TW': '檔案指紋' },
      access: { create: () => false, update: () => false },
    },
  ],
  hooks: { beforeOperation: [admitProof], beforeChange: [printProof] },
}
