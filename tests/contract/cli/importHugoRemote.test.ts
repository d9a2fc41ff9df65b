import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { importHugo } from '../../../src/cli/commands/importHugo.ts'

const open = async (): Promise<never> => {
  throw new Error('The newsroom was opened.')
}

describe('waferdesk import hugo --fetch-remote', () => {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-command-'))
  let said: string[]

  const run = async (...args: string[]): Promise<number> => {
    said = []
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
    try {
      return await importHugo(args, { withNewsroom: open, open, migrate: open })
    } finally {
      jest.restoreAllMocks()
    }
  }

  beforeAll(() => {
    fs.mkdirSync(path.join(site, 'content'))
    fs.writeFileSync(path.join(site, 'hugo.yaml'), 'languageCode: zh-TW\n')
    fs.writeFileSync(
      path.join(site, 'content', 'one.md'),
      [
        '---\ntitle: 一\ncover: https://a.example/cover.png\n---\n',
        '![](https://b.example/1.png)\n\n![](//b.example/2.png)\n\n![](https://b.example/1.png)\n',
        '[no picture](https://c.example/3.png)\n',
      ].join('\n'),
    )
  })
  afterAll(() => fs.rmSync(site, { recursive: true }))

  test('without a host lists those of the site with their pictures, and does nothing', async () => {
    expect(await run('--fetch-remote', site)).toBe(2)
    expect(said.join('\n')).toMatch(/未匯入任何內容[^]*Nothing was imported/)
    expect(said.join('\n')).toContain('--fetch-remote=b.example,a.example')
    expect(said.slice(1).map((line) => line.trim())).toEqual(['2  b.example', '1  a.example'])
  })

  test.each(['*', '127.0.0.1', 'https://a.example/'])('refuses %s as a host', async (word) => {
    expect(await run(site, `--fetch-remote=a.example,${word}`)).toBe(2)
    expect(said.join('\n')).toContain(`“${word}”`)
  })
})
