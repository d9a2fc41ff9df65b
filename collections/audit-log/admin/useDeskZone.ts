'use client'
import { useConfig } from '@payloadcms/ui'

import { newsroomZone } from '../../../src/kernel/newsroomZone.ts'

/** The time zone in which the desk reads the clock. */
export const useDeskZone = (): string => {
  const { config } = useConfig()
  return String(config.admin.custom?.['waferdesk']?.timeZone ?? newsroomZone)
}
