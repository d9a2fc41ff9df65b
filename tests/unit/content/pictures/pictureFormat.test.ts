import { describe, expect, it } from '@jest/globals'

import { pictureFormat } from '../../../../src/content/pictures/pictureFormat.ts'

const of = (text: string) => pictureFormat(Buffer.from(text, 'latin1'))

describe('pictureFormat', () => {
  it.each([
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['avif', '\0\0\0\x20ftypavif\0\0\0\0avifmif1'],
    ['avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg">'],
    [
      'svg',
      '\xef\xbb\xbf\n<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg [<!ENTITY a "x>">]>\n<svg\n>',
    ],
  ])('knows a %s by its first bytes', (format, bytes) => {
    expect(of(bytes)).toBe(format)
  })

  it.each([
    ['nothing', ''],
    ['a script', '#!/bin/sh'],
    ['a page', '<!DOCTYPE html><html><body><svg></svg></body></html>'],
    ['a page that begins as an SVG’s comment', '<!-- <svg> --><html>'],
    ['an element that begins like one', '<svgx>'],
    ['an unfinished comment', '<!-- <svg>'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['a TIFF', 'II*\0'],
    ['a sound', 'RIFF\x10\0\0\0WAVEfmt '],
  ])('takes %s for no picture', (_, bytes) => {
    expect(of(bytes)).toBeUndefined()
  })

  it('takes no time over thousands of comments', () => {
    const before = performance.now()
    expect(of('<!---->'.repeat(3000))).toBeUndefined()
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
