'use client'
import { Button, Link } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type {
  BundleView,
  MemberView,
} from '../../../src/features/publication/bundles/bundleView.ts'
import { stateNames } from '../../../src/features/publication/names.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { languageNames } from '../../../src/kernel/languageNames.ts'
import { bundleWords as words } from './bundleWords.ts'
import type { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'

type Props = {
  readonly member: MemberView
  readonly view: BundleView
  readonly bundle: ReturnType<typeof useBundle>
}

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const reverts = {
  restore: words.wouldRestore,
  withdraw: words.wouldWithdraw,
  changed: words.wouldStay,
  gone: words.isGone,
} as const

const Orders = ({ member, view, bundle }: Props) => {
  const say = useWords()
  const links = useBundleLinks()
  const { schedule, state, isEdited } = member
  const { send, isWaiting } = bundle
  const isStuck = state === 'held' || state === 'failed'
  if (!view.mayPublish || !(isStuck || state === 'armed')) return null
  const order = (path: `/${string}`, done: Message = words.doneOut) =>
    void send(links.member(schedule, path), {}, { done })
  const isLost = isStuck && view.state === 'armed'
  return (
    <div className="publication__buttons">
      {(isEdited || isLost) && (
        <Button {...plain} onClick={() => order('/repin', words.doneRepin)}>
          {say(isLost && !isEdited ? words.rejoin : words.repin)}
        </Button>
      )}
      {isStuck && !isWaiting && (
        <Button
          {...plain}
          buttonStyle="primary"
          onClick={() => void send(links.member(schedule, '/release'))}
        >
          {say(words.release)}
        </Button>
      )}
      <Button {...plain} onClick={() => order('/cancel')}>
        {say(words.takeOut)}
      </Button>
    </div>
  )
}

const Obstacles = ({ member, bundle }: Props) => {
  const say = useWords()
  const { dry, isWaiting } = bundle
  const found = dry?.members.find(({ schedule }) => schedule === member.schedule)
  if (!isWaiting) {
    return member.reason !== null && member.state !== 'done' ? (
      <p className="bundle__obstacle">{member.reason}</p>
    ) : null
  }
  if (!found) return null
  if (found.obstacles.length === 0) {
    return (
      <p className="bundle__clear">
        <span aria-hidden="true" className="bundle__sign" />
        {say(words.clear)}
      </p>
    )
  }
  return found.obstacles.map(({ text, advice }) => (
    <div className={found.isMoot ? 'bundle__moot' : 'bundle__obstacle'} key={text}>
      <p>{text}</p>
      <p className="bundle__advice">{advice}</p>
    </div>
  ))
}

const Done = ({ member }: Pick<Props, 'member'>) => {
  const say = useWords()
  if (member.state !== 'done') return null
  return (
    <>
      <p>{say(member.seenAt === null ? words.notSeen : words.seen)}</p>
      {member.revert !== null && <p>{say(reverts[member.revert])}</p>}
    </>
  )
}

/** One post of a bundle: its language, what happens to it, where that stands, what is in its way. */
export const BundlePost = (props: Props) => {
  const say = useWords()
  const links = useBundleLinks()
  const { post, title, language, action, state, isEdited } = props.member
  const name = title || say(words.untitled)
  return (
    <li className={`bundle__post bundle__post--${state}`}>
      <p className="bundle__title">
        {post === null ? (
          name
        ) : (
          <Link href={links.post(post)} prefetch={false}>
            <span lang={language}>{name}</span>
          </Link>
        )}
      </p>
      <p className="bundle__facts">
        {[languageNames[language], say(words[action]), say(stateNames[state])].join(' · ')}
      </p>
      {isEdited && <p>{say(words.edited)}</p>}
      <Obstacles {...props} />
      <Done member={props.member} />
      <Orders {...props} />
    </li>
  )
}
