import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { speakOlder } from '../../fidelity/hugo/speakOlder.ts'

describe('an older Hugo', () => {
  let dir: string

  beforeAll(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-older-'))
  })
  afterAll(() => fs.rmSync(dir, { recursive: true }))

  test.each([
    [
      'hugo.toml',
      '[build]\nwriteStats = true\n[[cascade]]\n  [cascade.target]\n    kind = "page"\n[[module.mounts]]\ntarget = "content"\n',
      '[build]\nwriteStats = true\n[[cascade]]\n  [cascade._target]\n    kind = "page"\n[[module.mounts]]\ntarget = "content"\n',
    ],
    [
      'config.yaml',
      'cascade:\n  - target: { lang: en }\n    draft: true\nmodule:\n  mounts:\n    - target: content\n',
      'cascade:\n  - _target: { lang: en }\n    draft: true\nmodule:\n  mounts:\n    - target: content\n',
    ],
    [
      'content/a.md',
      '---\nbuild:\n  render: never\ntarget: 晶圓\n---\nbuild: text\n',
      '---\n_build:\n  render: never\ntarget: 晶圓\n---\nbuild: text\n',
    ],
    [
      'content/_index.md',
      '+++\n[cascade.build]\nlist = "never"\n[cascade.params]\n+++\n[build]\n',
      '+++\n[cascade._build]\nlist = "never"\n[cascade.params]\n+++\n[build]\n',
    ],
  ])('%s is said in the words of an older Hugo', (name, text, older) => {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    fs.writeFileSync(path.join(dir, name), text)
    speakOlder(dir)
    expect(fs.readFileSync(path.join(dir, name), 'utf8')).toBe(older)
  })
})
