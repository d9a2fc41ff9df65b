'use client'
import { useConfig } from '@payloadcms/ui'

/** The time zone in which the desk reads the clock. */
export const useDeskZone = (): string => {
  const { config } = useConfig()
  return String(config.admin.custom?.['waferdesk']?.timeZone ?? 'Asia/Taipei')
}
