import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import type { Standing } from './standing.ts'
import type { WhyItem } from './why.ts'
import { whyChecks } from './whyChecks.ts'
import { whyEmbargo } from './whyEmbargo.ts'
import { whyPolicy } from './whyPolicy.ts'
import { whyProof } from './whyProof.ts'
import { whyReaders } from './whyReaders.ts'
import { whySchedule } from './whySchedule.ts'
import { whyWorker } from './whyWorker.ts'

/** Explain why readers see of a post what they see: every link of the chain, and what to press. */
export const explainStanding = async (
  standing: Standing,
  language: Locale,
  req: PayloadRequest,
): Promise<WhyItem[]> => {
  const items = [
    whyReaders(standing, language),
    ...whySchedule(standing, language),
    ...whyEmbargo(standing, language),
    ...(await whyPolicy(standing, language, req)),
    ...(await whyChecks(standing, language, req)),
    await whyWorker(standing, language, req),
    ...(await whyProof(standing, language, req)),
  ]
  // Who has scheduled two things is named once.
  return items.filter(({ text }, at) => items.findIndex((item) => item.text === text) === at)
}
