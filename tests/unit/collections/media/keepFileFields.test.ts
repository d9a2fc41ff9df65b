import { describe, expect, it } from '@jest/globals'

import { keepFileFields } from '../../../../collections/media/hooks/keepFileFields.ts'

const request = (uploadEdits?: unknown) => ({
  query: uploadEdits === undefined ? {} : { uploadEdits },
})

describe('keepFileFields', () => {
  it('takes no description of the file from a request', () => {
    const data = {
      alt: 'x',
      mimeType: 'text/html',
      width: 1,
      height: 1,
      filesize: 1,
      thumbnailURL: 'x',
    }
    expect(keepFileFields(data, request())).toEqual({ alt: 'x' })
  })

  it('notes a focal point, and leaves the picture', () => {
    const req = request({ focalPoint: { x: '20.4', y: 180 } })
    expect(keepFileFields({}, req)).toEqual({ focalX: 20, focalY: 100 })
    expect(req.query).toEqual({})
  })

  it('lets a crop through', () => {
    const req = request({ crop: { x: 0 }, focalPoint: { x: [], y: 'no' } })
    expect(keepFileFields({}, req)).toEqual({})
    expect(req.query).toHaveProperty('uploadEdits')
  })
})
