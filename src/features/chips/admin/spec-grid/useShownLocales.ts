import { useLocale, usePreferences } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isLocale, type Locale, locales } from '../../../../kernel/locale.ts'

/** Which languages a grid shows: one, or both in two lines. */
export type Shown = Locale | 'both'

const preference = 'waferdesk-spec-grid'

const both = locales
const alone: Readonly<Record<Locale, readonly Locale[]>> = { 'zh-TW': ['zh-TW'], en: ['en'] }

/**
 * Keep which languages somebody wants to see: what they chose last, else the language that the
 * admin panel edits at the moment.
 */
export const useShownLocales = (): {
  readonly shown: Shown
  readonly locales: readonly Locale[]
  readonly show: (shown: Shown) => void
} => {
  const { code } = useLocale()
  const { getPreference, setPreference } = usePreferences()
  const [shown, setShown] = useState<Shown>(isLocale(code) ? code : 'both')
  const hasChosen = useRef(false)

  useEffect(() => {
    let isGone = false
    const recall = async (): Promise<void> => {
      const kept = await getPreference<{ shown?: unknown } | null>(preference)
      const wanted = kept?.shown
      // A choice made in the meantime stands: what is being written must not change its language.
      if (isGone || hasChosen.current) return
      if (wanted === 'both' || isLocale(wanted)) setShown(wanted)
    }
    // Without preferences the language of the panel is as good.
    recall().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [getPreference])

  const show = useCallback(
    (wanted: Shown) => {
      hasChosen.current = true
      setShown(wanted)
      void setPreference(preference, { shown: wanted })
    },
    [setPreference],
  )
  return { shown, locales: shown === 'both' ? both : alone[shown], show }
}
