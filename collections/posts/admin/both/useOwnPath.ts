import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Say in the path at the top where somebody is: each pane would say it of its own post. */
export const useOwnPath = (label: string): void => {
  const { stepNav, setStepNav } = useStepNav()
  const [first] = stepNav
  const isOwn = stepNav.length === 2 && stepNav[1]?.label === label
  useEffect(() => {
    if (!isOwn && first) setStepNav([first, { label }])
  }, [first, isOwn, label, setStepNav])
}
