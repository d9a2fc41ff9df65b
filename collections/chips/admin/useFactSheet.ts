'use client'
import type { FactSheet } from '../../../src/features/chips/facts/readFactSheet.ts'
import { useSheet } from './useSheet.ts'

/** Load the facts of a chip, and load them again after each change. */
export const useFactSheet = (chip: number | undefined) =>
  useSheet<FactSheet>(chip === undefined ? undefined : `/chips/${chip}/facts`)
