'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { sayMoment } from '../../../../src/features/bilingual/admin/sayMoment.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { DeskJoint } from './deskJoint.ts'
import type { Answer } from '../../../../src/features/bilingual/alignment/settleJoints.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../../src/kernel/locale.ts'
import { SendChosen } from '../agency/SendChosen.tsx'
import { awaitedLanguage } from './awaitedLanguage.ts'
import { Changes } from './Changes.tsx'
import { languageNames, stateOf } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'
import { MachineOffers } from './machine/MachineOffers.tsx'
import type { Machine } from '../../../../src/features/bilingual/machine/admin/useMachine.ts'
import { Suggestions } from './Suggestions.tsx'

/**
 * Takes over words for a joint, and what the editor has for them where they are more than words;
 * tells whether there was a place for them.
 */
export type TakeWords = (
  joint: DeskJoint,
  language: Locale,
  text: string,
  children?: readonly unknown[] | null,
) => boolean

type Props = {
  /** The post that was opened. */
  readonly id: number
  readonly chosen: readonly DeskJoint[]
  readonly machine: Machine
  /** Settle the chosen joints, as one where they are to be joined. */
  readonly onAnswer: (answer: Answer, isJoined: boolean) => Promise<string | undefined>
  /** Put the cursor into the text of a side. */
  readonly onWrite: (language: Locale) => void
  /** Put proposed words into the text of a side. */
  readonly onTake: TakeWords
  readonly onClose: () => void
}

const textOf = (joints: readonly DeskJoint[], language: Locale): string =>
  joints.flatMap(({ sides }) => sides[language].map(({ text }) => text)).join('\n')

const Side = ({
  joints,
  language,
}: {
  readonly joints: readonly DeskJoint[]
  readonly language: Locale
}) => {
  const say = useWords()
  const [joint] = joints
  const before = joints.length === 1 ? joint?.before[language] : undefined
  const now = textOf(joints, language)
  return (
    <div className="both-tray__side">
      <h3>{say(languageNames[language])}</h3>
      {before !== undefined && now !== '' && (
        <Changes before={before} language={language} now={now} />
      )}
      {before !== undefined && now === '' && (
        <p lang={language}>
          <strong>{say(words.gone)}</strong> <del>{before}</del>
        </p>
      )}
      {before === undefined && now === '' && (
        <p className="both-tray__none">{say(words.nothing)}</p>
      )}
      {before === undefined && now !== '' && <p lang={language}>{now}</p>}
    </div>
  )
}

type Offer = {
  readonly label: keyof typeof words
  readonly answer?: Answer
  readonly isJoined?: boolean
  readonly write?: Locale
}

const offersFor = (chosen: readonly DeskJoint[]): Offer[] => {
  const [joint] = chosen
  if (!joint) return []
  const filled = locales.filter((language) => textOf(chosen, language) !== '')
  if (chosen.length > 1) {
    return [
      ...(filled.length === 2
        ? [{ label: 'joinThese', answer: 'agreed', isJoined: true } as const]
        : []),
      { label: 'apart', answer: 'apart' },
    ]
  }
  const [only] = filled
  if (filled.length === 1 && only) {
    return [
      { label: 'writeIt', write: otherLocale(only) },
      ...(joint.state === 'alone' ? [] : [{ label: 'onlyHere', answer: 'alone' } as const]),
    ]
  }
  const apart: Offer = { label: 'apart', answer: 'apart' }
  const purpose: Offer = { label: 'purpose', answer: 'different' }
  switch (joint.state) {
    case 'stale': {
      if (joint.moved.length > 1) return [{ label: 'agreeAgain', answer: 'agreed' }, purpose, apart]
      const target = otherLocale(joint.moved[0] ?? 'zh-TW')
      return [
        { label: 'translate', write: target },
        { label: 'stillRight', answer: 'agreed' },
        purpose,
        apart,
      ]
    }
    case 'proposed':
      return [{ label: 'belongs', answer: 'agreed' }, purpose]
    case 'different':
      return [{ label: 'belongs', answer: 'agreed' }, apart]
    default:
      return [purpose, apart]
  }
}

/** What was chosen between the texts: what each side says, what was changed, and the answers. */
export const Tray = ({ id, chosen, machine, onAnswer, onWrite, onTake, onClose }: Props) => {
  const say = useWords()
  const [refusal, setRefusal] = useState<string>()
  const [joint] = chosen
  const awaited = joint && chosen.length === 1 ? awaitedLanguage(joint) : undefined
  const act = async ({ answer, isJoined = false, write }: Offer) => {
    if (write) onWrite(write)
    if (answer) setRefusal(await onAnswer(answer, isJoined))
  }
  return (
    <section aria-label={say(words.tray)} className="both-tray">
      {!joint && <p className="both-tray__none">{say(words.choose)}</p>}
      {joint && (
        <>
          <p className="both-tray__state">
            <strong className={`both-state both-state--${joint.state}`}>
              {say(stateOf(joint))}
            </strong>
            {joint.confidence !== undefined && chosen.length === 1 && (
              <span>{say(words.likely, { percent: Math.round(joint.confidence * 100) })}</span>
            )}
            {joint.at && chosen.length === 1 && joint.state !== 'untranslated' && (
              <span>{say(words.agreedAt, { at: sayMoment(joint.at) })}</span>
            )}
          </p>
          <div className="both-tray__sides">
            {locales.map((language) => (
              <Side joints={chosen} key={language} language={language} />
            ))}
          </div>
          {chosen.length === 1 && joint.doubts.length > 0 && (
            <ul className="both-tray__doubts">
              {[...new Map(joint.doubts.map((message) => [message.en, message])).values()].map(
                (message) => (
                  <li key={message.en}>{say(message)}</li>
                ),
              )}
            </ul>
          )}
          {awaited !== undefined && (
            <>
              <Suggestions
                joint={joint}
                language={awaited}
                onTake={(text) => onTake(joint, awaited, text)}
                post={id}
              />
              <MachineOffers
                joint={joint}
                language={awaited}
                machine={machine}
                onTake={(text, children) => onTake(joint, awaited, text, children)}
              />
            </>
          )}
          {refusal !== undefined && (
            <p className="both-tray__refusal" role="alert">
              {refusal}
            </p>
          )}
          <div className="both-tray__answers">
            {offersFor(chosen).map((offer, at) => (
              <Button
                buttonStyle={at === 0 ? 'primary' : 'secondary'}
                key={offer.label}
                margin={false}
                onClick={() => void act(offer)}
                size="small"
              >
                {say(words[offer.label])}
              </Button>
            ))}
            <SendChosen id={id} joints={chosen} />
            <Button buttonStyle="none" margin={false} onClick={onClose} size="small">
              {say(words.close)}
            </Button>
          </div>
          <p className="both-tray__hint">{say(words.more)}</p>
        </>
      )}
    </section>
  )
}
