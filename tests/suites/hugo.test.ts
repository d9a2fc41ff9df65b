import { importTests } from '../support/importTests.ts'

await importTests('hugo')
