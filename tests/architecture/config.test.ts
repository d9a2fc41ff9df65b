import { execFileSync } from 'node:child_process'
import path from 'node:path'

import { beforeAll, expect, it } from '@jest/globals'

import { root } from './support/sourceFiles.ts'

let found: { missing: string[]; unlabelled: string[] }

beforeAll(() => {
  const script = path.join(root, 'tests/architecture/support/inspectConfig.ts')
  const output = execFileSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: '',
        WAFERDESK_OFFLINE: '1',
        PAYLOAD_LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  found = JSON.parse(/^RESULT (.*)$/m.exec(output)?.[1] ?? 'null')
}, 60_000)

it('has a migration for every change of the collections (else: npm run generate)', () => {
  expect(found.missing).toEqual([])
})

it('names every collection and field in both languages', () => {
  expect(found.unlabelled).toEqual([])
})
