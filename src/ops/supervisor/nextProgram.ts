import { createRequire } from 'node:module'
import path from 'node:path'

/** Where the command line of the application's Next is. */
export const nextProgram = (root: string): string =>
  createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
