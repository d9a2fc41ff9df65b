import type { Payload } from 'payload'

import type { Post } from '../../../src/payload-types.ts'
import { unique } from './unique.ts'

/** Save a post, past every access rule; a Chinese draft unless told otherwise. */
export const createPost = async (payload: Payload, data: Partial<Post> = {}): Promise<Post> => {
  const number = unique()
  return await payload.create({
    collection: 'posts',
    draft: data._status !== 'published',
    data: { language: 'zh-TW', title: `第 ${number} 篇報導`, _status: 'draft', ...data },
  })
}
