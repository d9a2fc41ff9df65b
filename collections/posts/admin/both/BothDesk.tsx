'use client'
import { Button, toast } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useCallback, useMemo, useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { DeskJoint } from './deskJoint.ts'
import { useMachine } from '../../../../src/features/bilingual/machine/admin/useMachine.ts'
import type { Answer } from '../../../../src/features/bilingual/alignment/settleJoints.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../../src/kernel/locale.ts'
import { BothHead } from './BothHead.tsx'
import type { OpenState } from './openStates.ts'
import { nextStateOf } from './openStates.ts'
import { findNext } from './findNext.ts'
import { Gutter } from './Gutter.tsx'
import { MachineAll } from './machine/MachineAll.tsx'
import { languageNames } from './jointWords.ts'
import { bothMessages as words } from './messages.ts'
import { Pane } from './Pane.tsx'
import { putCursor } from './putCursor.ts'
import { putInBlock } from './putInBlock.ts'
import { putAfter, putWords } from './putWords.ts'
import { scrollTo } from './scrollTo.ts'
import { SharedData } from './SharedData.tsx'
import { StartSide } from './StartSide.tsx'
import type { TakeWords } from './Tray.tsx'
import { Tray } from './Tray.tsx'
import type { ComingAlignment } from './useAlignment.ts'
import { useAlignment } from './useAlignment.ts'
import { untilWritable } from './untilWritable.ts'
import { useAwaited } from './useAwaited.ts'
import { useFollowing } from './useFollowing.ts'
import { useLights } from './useLights.ts'
import { useOneMain } from './useOneMain.ts'
import { useOwnPath } from './useOwnPath.ts'
import { usePanes } from './usePanes.ts'
import type { Places } from './usePlaces.ts'
import { usePlaces } from './usePlaces.ts'
import { useStaleKey } from './useStaleKey.ts'
import { useTaken } from './useTaken.ts'
import './both.css'

const nothing: readonly never[] = []

const joined = (joints: readonly DeskJoint[]): Pick<DeskJoint, 'sides'> => ({
  sides: {
    'zh-TW': joints.flatMap(({ sides }) => sides['zh-TW']),
    en: joints.flatMap(({ sides }) => sides.en),
  },
})

const inState =
  (state: OpenState) =>
  (joint: DeskJoint): boolean =>
    joint.state === state

const isDoubted = ({ doubts }: DeskJoint): boolean => doubts.length > 0

const elementIn = (language: Locale, joint: DeskJoint, places: Places): HTMLElement | undefined => {
  const id = joint.sides[language].at(-1)?.id ?? joint.awaited[language]
  return id === undefined ? undefined : places[language].get(id)
}

const namesOf = ({ sides }: DeskJoint): string[] =>
  locales.flatMap((language) => sides[language].map((segment) => `${language} ${segment.id}`))

/** The desk's place to work: Chinese and English side by side, and how they stand to each other. */
export const BothDesk = ({
  id,
  posts,
  documents,
  alignment,
}: {
  readonly id: number
  readonly posts: Readonly<Partial<Record<Locale, number>>>
  /** The editor of each post. */
  readonly documents: Readonly<Partial<Record<Locale, ReactNode>>>
  readonly alignment: ComingAlignment
}) => {
  const say = useWords()
  const { panes, leader, setLeader } = usePanes()
  const { view, isUnreachable, refresh, settle } = useAlignment(id, alignment)
  const machine = useMachine(id, posts)
  const { places, marks, findNow } = usePlaces(panes, view, leader)
  const [shown, setShown] = useState<Locale>('zh-TW')
  // By their segments: whoever joins or parts them keeps looking at them.
  const [chosenNames, setChosenNames] = useState<readonly string[]>([])
  const [pointed, setPointed] = useState<string>()
  const joints = view?.joints ?? nothing
  const chosen = useMemo(
    () => joints.filter((joint) => namesOf(joint).some((name) => chosenNames.includes(name))),
    [joints, chosenNames],
  )
  const chosenKeys = useMemo(() => chosen.map(({ key }) => key), [chosen])
  const marksBox = useFollowing({ panes, leader, joints, places })
  useAwaited(joints, places)
  useOwnPath(say(words.title))
  const isOneMain = useOneMain()
  useLights(joints, places, ({ key }) => key === pointed || chosenKeys.includes(key))

  const show = useCallback(
    (language: Locale) => {
      setLeader(language)
      setShown(language)
    },
    [setLeader],
  )
  const choose = useCallback(
    (key: string) => {
      const joint = joints.find((one) => one.key === key)
      if (!joint) return
      setChosenNames(namesOf(joint))
      const side = locales.find((language) => joint.sides[language].length > 0) ?? 'zh-TW'
      show(side)
      const element = elementIn(side, joint, places)
      const pane = panes[side].current
      if (element && pane) scrollTo(pane, element)
    },
    [joints, panes, places, show],
  )
  const chooseMore = useCallback(
    (key: string) => {
      const joint = joints.find((one) => one.key === key)
      if (!joint) return
      const own = new Set(namesOf(joint))
      setChosenNames((names) =>
        chosenKeys.includes(key) ? names.filter((name) => !own.has(name)) : [...names, ...own],
      )
    },
    [chosenKeys, joints],
  )
  const send = useCallback(
    async (
      answer: Answer,
      some: ReadonlyArray<Pick<DeskJoint, 'sides'>>,
    ): Promise<string | undefined> => {
      const answered = await settle(answer, some)
      if (!answered.ok) return answered.problem ?? say(words.unreachable)
      toast.success(say(words.settled))
      return undefined
    },
    [say, settle],
  )
  const sendAside = useCallback(
    async (answer: Answer, some: ReadonlyArray<Pick<DeskJoint, 'sides'>>): Promise<void> => {
      const refusal = await send(answer, some)
      if (refusal !== undefined) toast.error(refusal)
    },
    [send],
  )
  const drop = useCallback(
    (from: string, onto: string) => {
      const both = joints.filter(({ key }) => key === from || key === onto)
      if (both.length === 2) void sendAside('agreed', [joined(both)])
    },
    [joints, sendAside],
  )
  const noteTaken = useTaken(view, (some) => sendAside('agreed', some))
  /** Where the words of a joint stand, or of the nearest before it that has any. */
  const nearestIn = (language: Locale, key: string | undefined): HTMLElement | undefined => {
    const at = joints.findIndex((one) => one.key === key)
    const before = joints.slice(0, at + 1).toReversed()
    const now = findNow()
    return before.map((one) => elementIn(language, one, now)).find(Boolean)
  }
  const take: TakeWords = (joint, language, text, children) => {
    const own = elementIn(language, joint, findNow())
    const near = own ?? nearestIn(language, joint.key)
    const pane = panes[language].current
    const put = (element: HTMLElement, inPane: HTMLElement): boolean => {
      if (own) return putWords(own, text, children)
      const waiting = joint.sides[language][0]?.id ?? joint.awaited[language]
      // The words of a block have an identity of two parts; a paragraph that has gone is written anew.
      return waiting?.includes('.') ? putInBlock(inPane, waiting, text) : putAfter(element, text)
    }
    if (!near || !pane || !put(near, pane)) {
      toast.error(say(words.noPlace))
      return false
    }
    show(language)
    scrollTo(pane, near)
    noteTaken(joint, otherLocale(language), language, text)
    return true
  }
  /** Where a translation is to be written: at its paragraph, or after the one before it. */
  const write = async (language: Locale) => {
    const pane = panes[language].current
    if (!pane) return
    await untilWritable(pane)
    const element = nearestIn(language, chosenKeys[0])
    if (!element) return
    show(language)
    scrollTo(pane, element)
    putCursor(element)
  }
  const goTo = (isWanted: (joint: DeskJoint) => boolean, isBack = false) => {
    const next = findNext(joints, chosenKeys.at(-1), isBack, isWanted)
    if (next) choose(next.key)
    else toast.info(say(words.noneOpen))
  }
  const goToOpen = (isBack: boolean) => goTo(inState(nextStateOf(view?.counts)), isBack)
  useStaleKey(goToOpen)

  return (
    <main className="both__desk" data-shown={shown}>
      <BothHead
        aside={
          <>
            <SharedData
              id={id}
              onSettled={refresh}
              posts={posts}
              shared={view?.shared ?? nothing}
            />
            <MachineAll joints={joints} machine={machine} written={posts} />
          </>
        }
        counts={view?.counts}
        onAccept={() =>
          void sendAside(
            'agreed',
            joints.filter(({ state }) => state === 'proposed'),
          )
        }
        doubted={joints.filter(isDoubted).length}
        onDoubt={() => goTo(isDoubted)}
        onNext={() => goToOpen(false)}
        onShow={show}
        shown={shown}
      />
      {isUnreachable && (
        <div className="both-tray__refusal" role="alert">
          <p>{say(words.unreachable)}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void refresh()}
            size="small"
          >
            {say(words.again)}
          </Button>
        </div>
      )}
      <div className="both__panes">
        {locales.map((language) => {
          const post = posts[language]
          const name = say(languageNames[language])
          return (
            <section
              aria-label={name}
              className={`both__pane both__pane--${language}`}
              key={language}
              ref={panes[language]}
            >
              {post === undefined ? (
                <StartSide id={id} language={language} />
              ) : (
                isOneMain && (
                  <Pane document={documents[language]} isDeeper={language === 'en'} key={post} />
                )
              )}
            </section>
          )
        })}
        <div className="both-gutter">
          <div ref={marksBox}>
            <Gutter
              chosen={chosenKeys}
              joints={joints}
              onChoose={choose}
              onChooseMore={chooseMore}
              onDrop={drop}
              onPoint={setPointed}
              places={marks}
            />
          </div>
        </div>
      </div>
      <Tray
        chosen={chosen}
        id={id}
        machine={machine}
        onAnswer={(answer, isJoined) => send(answer, isJoined ? [joined(chosen)] : chosen)}
        onClose={() => setChosenNames([])}
        onTake={take}
        onWrite={(language) => void write(language)}
      />
    </main>
  )
}
