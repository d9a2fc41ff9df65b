import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'

import { keepWords } from '../../../src/plugin/keepWords.ts'

const lost = { errors: [{ message: 'An unknown error occurred.' }] }

const answer = (error: Error, graphqlResult?: unknown) =>
  keepWords({
    // A minified class has no name to give.
    error: Object.assign(error, { name: '' }),
    result: lost,
    graphqlResult,
    context: {},
    req: {} as PayloadRequest,
  } as never)

describe('keepWords', () => {
  it('answers with the words of a refusal that has lost its name', () => {
    expect(answer(new APIError('Only an editor may publish.', 403))).toEqual({
      response: { errors: [{ message: 'Only an editor may publish.' }] },
    })
  })

  it('keeps the name and the places of what is not valid', () => {
    const errors = [{ path: 'slug', message: 'taken' }]
    expect(answer(new ValidationError({ collection: 'posts', errors }))).toMatchObject({
      response: { errors: [{ name: 'ValidationError', data: { errors } }] },
    })
  })

  it('says nothing of a failure of ours', () => {
    expect(answer(new APIError('secret path'))).toBeUndefined()
    expect(answer(new Error('secret path'))).toBeUndefined()
  })

  it('leaves the answers of GraphQL as they are', () => {
    expect(answer(new APIError('No.', 403), { message: 'No.' })).toBeUndefined()
  })
})
