type Failure = { readonly code?: unknown; readonly constraint?: unknown; readonly cause?: unknown }

/**
 * Tell whether the database refused a second armed schedule for the same post and action.
 *
 * Two people may arm at once; the partial unique index lets one of them through.
 */
export const isAlreadyArmed = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { code, constraint, cause } = error as Failure
  if (code === '23505' && constraint === 'schedules_armed_idx') return true
  return cause !== undefined && isAlreadyArmed(cause)
}
