import { describe, test } from '@jest/globals'

import { hugoVersion } from '../../fidelity/hugo/hugoVersion.ts'
import { messages } from '../../fidelity/messages.ts'

// Hugo comes from the system's packages and not from npm: who has none runs everything else.
// `.ci/run` installs it.
const isHere = hugoVersion() !== undefined
if (!isHere) console.warn(`${messages.noHugo['zh-TW']}\n${messages.noHugo.en}`)

/** Describe what only Hugo itself can judge; left out, with a line that says so, where it is missing. */
export const describeWithHugo = isHere ? describe : describe.skip

/** Test what only Hugo itself can judge; left out, with a line that says so, where it is missing. */
export const testWithHugo = isHere ? test : test.skip
