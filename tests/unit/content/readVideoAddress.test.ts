import { describe, expect, test } from '@jest/globals'
import { readVideoAddress } from '../../../src/content/readVideoAddress.ts'

const id = '_1f-o0nqpEI'

describe('reading the address of a video', () => {
  test.each([
    `https://www.youtube.com/watch?v=${id}`,
    `https://youtu.be/${id}?si=abc`,
    `youtube.com/watch?app=desktop&v=${id}`,
    `https://m.youtube.com/shorts/${id}`,
    `https://www.youtube-nocookie.com/embed/${id}`,
    `https://www.youtube.com/live/${id}?feature=share`,
    `  http://youtu.be/${id}  `,
  ])('finds the film in %s', (address) => {
    expect(readVideoAddress(address)).toEqual({ provider: 'youtube', videoId: id })
  })

  test.each([
    ['t=75', 75],
    ['t=1m15s', 75],
    ['start=75', 75],
    ['t=1h0m1s', 3601],
  ])('starts where %s says', (query, startSeconds) => {
    expect(readVideoAddress(`https://youtu.be/${id}?${query}`)).toMatchObject({ startSeconds })
  })

  test.each([
    'https://vimeo.com/76979871',
    'https://player.vimeo.com/video/76979871',
    'vimeo.com/channels/staff/76979871',
  ])('finds the film in %s', (address) => {
    expect(readVideoAddress(address)).toEqual({ provider: 'vimeo', videoId: '76979871' })
  })

  test.each([
    '',
    id,
    'https://example.org/watch?v=' + id,
    'javascript:alert(1)',
    'https://youtube.com.evil.example/watch?v=' + id,
    'https://youtu.be/short',
  ])('finds none in %s', (address) => {
    expect(readVideoAddress(address)).toBeUndefined()
  })
})
