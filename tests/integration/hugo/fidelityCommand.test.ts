import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

const program = path.resolve('tests/fidelity/main.ts')

const run = (args: readonly string[], folders = process.env['PATH'] ?? '') =>
  spawnSync(process.execPath, ['--conditions=production', '--import', 'tsx', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', PATH: folders },
  })

describe('npm run hugo:fidelity', () => {
  test.each([
    ['without a folder', []],
    ['with a folder that is not there', ['no/such/folder']],
    ['with two folders', ['tests', 'src']],
    ['with an option that there is not', ['tests', '--all']],
  ])('says in both languages how it is used, called %s', (_, args) => {
    const { status, stderr } = run(args)
    expect(status).toBe(2)
    expect(stderr).toContain('用法')
    expect(stderr).toContain('Usage')
  })

  test('says how to install Hugo where there is none', () => {
    const { status, stderr } = run(['tests/fixtures/hugo/night-train'], '/nowhere')
    expect(status).toBe(2)
    expect(stderr.match(/apt-get install hugo/g)).toHaveLength(2)
  })
})
