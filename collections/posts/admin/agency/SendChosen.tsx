'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'

import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { JointView } from '../../../../src/features/bilingual/alignment/viewJoint.ts'
import { saveFile } from './askFile.ts'
import { agencyWords as words } from './messages.ts'

/** Have the chosen paragraphs as a file for an agency. */
export const SendChosen = ({
  id,
  joints,
}: {
  readonly id: number
  readonly joints: ReadonlyArray<Pick<JointView, 'key' | 'sides'>>
}) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const send = async () => {
    // What is only in English can only go into Chinese.
    const target = joints.some(({ sides }) => sides['zh-TW'].length > 0) ? 'en' : 'zh-TW'
    const keys = joints.map(({ key }) => key).join(',')
    const address = `${links.api(`/${id}/xliff`)}?target=${target}&joints=${keys}`
    const saved = await saveFile(address, i18n.language)
    if (!saved.ok) toast.error(saved.problem ?? say(words.unreachable))
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void send()} size="small">
      {say(words.sendChosen)}
    </Button>
  )
}
