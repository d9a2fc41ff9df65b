import { describe, expect, it } from '@jest/globals'

import { proofFormat } from '../../../../../src/features/publication/embargo/proofFormat.ts'

const bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => character.charCodeAt(0)))

describe('proofFormat', () => {
  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['\xFF\xD8\xFF\xE0', 'jpeg'],
    ['\x89PNG\r\n\x1A\n', 'png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ])('knows %j for %s', (start, format) => {
    expect(proofFormat(bytes(start))).toBe(format)
  })

  it.each(['', '<svg>', '<!doctype html>', 'MZ', 'RIFF\0\0\0\0WAVE', ' %PDF-'])(
    'takes %j for none',
    (start) => {
      expect(proofFormat(bytes(start))).toBeUndefined()
    },
  )
})
