'use client'
import FullCalendar from '@fullcalendar/react'
import type {
  DatesSetInfo,
  EventDisplayInfo,
  EventDropInfo,
  SlotHeaderInfo,
} from '@fullcalendar/react'
import dayGridPlugin from '@fullcalendar/react/daygrid'
import interactionPlugin from '@fullcalendar/react/interaction'
import listPlugin from '@fullcalendar/react/list'
import zhTw from '@fullcalendar/react/locales/zh-tw'
import themePlugin from '@fullcalendar/react/themes/classic'
import timeGridPlugin from '@fullcalendar/react/timegrid'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Temporal } from 'temporal-polyfill'

import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import '@fullcalendar/react/themes/classic/palette.css'
import './calendar.css'
import { readerOf } from '../../../bilingual/readerOf.ts'
import { useWords } from '../../../bilingual/admin/useWords.ts'
import type { CalendarItem } from '../../calendar/calendarItem.ts'
import { calendarMessages as words } from '../../calendar/calendarMessages.ts'
import { CalendarBar } from './CalendarBar.tsx'
import { MoveQuestion } from './MoveQuestion.tsx'
import { timesElsewhere } from './timesElsewhere.ts'
import { useCalendarItems } from './useCalendarItems.ts'
import { useMoving } from './useMoving.ts'

const plugins = [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin, themePlugin]
const locales = [zhTw]
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const steps: Readonly<Record<string, Temporal.DurationLike>> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { minutes: -30 },
  ArrowDown: { minutes: 30 },
}

const wordsOf = ({ state, action }: CalendarItem) => {
  if (state === 'held' || state === 'failed' || state === 'embargoed') return words[state]
  return words[`${state}${action === 'publish' ? 'Publish' : 'Withdraw'}`]
}

/** Each dark enough for white letters. */
const colours: Readonly<Record<CalendarItem['state'], string>> = {
  armed: '#1d4f91',
  done: '#2a6b45',
  held: '#855800',
  failed: '#a3270a',
  embargoed: '#5b3a86',
}

const isMovable = ({ state }: CalendarItem) => state !== 'done' && state !== 'embargoed'

// Embargoes and bundles have numbers of their own.
const keyOf = ({ id, state, bundle }: CalendarItem) => {
  if (bundle) return `bundle-${id}`
  return state === 'embargoed' ? `embargo-${id}` : String(id)
}

const isIn = ({ language, bundle }: CalendarItem, shown: '' | 'zh-TW' | 'en') =>
  shown === '' || (bundle ? bundle.languages.includes(shown) : language === shown)

const pageOf = ({ id, post, bundle }: CalendarItem) => {
  if (bundle) return `/collections/bundles/${id}`
  return post === null ? undefined : `/collections/posts/${post}`
}

/**
 * Month, week and agenda of what is due, done, held and failed, and of the ends of embargoes; what
 * waits can be moved.
 */
export const CalendarBoard = ({
  deskZone,
  mayMove,
}: {
  readonly deskZone: string
  readonly mayMove: boolean
}) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const reader = readerOf(i18n)
  const say = useWords()
  const [range, setRange] = useState('')
  const [language, setLanguage] = useState<'' | 'zh-TW' | 'en'>('')
  const [otherZone, setOtherZone] = useState(
    deskZone === 'America/New_York' ? 'Europe/London' : 'America/New_York',
  )
  const { items, look } = useCalendarItems(range)
  const { move, said, question, dismiss } = useMoving(deskZone, look)
  const focused = useRef<string | undefined>(undefined)
  const shown = (items ?? []).filter((item) => isIn(item, language))

  // A moved entry is drawn anew, in its first frames without being focusable.
  useEffect(() => {
    const id = focused.current
    if (id === undefined) return
    let tries = 0
    const find = () => {
      const entry = document.querySelector(`[data-schedule="${id}"]`)
      entry?.closest<HTMLElement>('a, [role=button]')?.focus()
      tries += 1
      if (tries < 12) requestAnimationFrame(find)
      else focused.current = undefined
    }
    find()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whenever it is drawn anew
  }, [items])

  const moveByKey = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!event.altKey || !step || !mayMove) return
    const entry = (event.target as HTMLElement).querySelector('[data-schedule]')
    const item = shown.find((one) => keyOf(one) === entry?.getAttribute('data-schedule'))
    if (!item || !isMovable(item)) return
    event.preventDefault()
    focused.current = keyOf(item)
    const wall = Temporal.Instant.from(item.instant).toZonedDateTimeISO(deskZone).toPlainDateTime()
    const local = wall.add(step).toString({ smallestUnit: 'second' })
    void move({ item, title: item.title ?? say(words.untitled), local })
  }
  // Where the entry was dropped on the clock: at a gap its instant has been moved on already.
  const moveByHand = ({ event, revert }: EventDropInfo) => {
    const local = event.startStr.slice(0, 19)
    revert()
    const item = event.extendedProps['item'] as CalendarItem
    void move({ item, title: event.title, local })
  }
  // A bundle may publish one post and withdraw another.
  const saidOf = (item: CalendarItem) =>
    say(item.bundle && item.state === 'armed' ? words.armedBundle : wordsOf(item))
  const showEntry = ({ event, timeText }: EventDisplayInfo) => {
    const item = event.extendedProps['item'] as CalendarItem
    return (
      <span
        className="desk-calendar__entry"
        data-schedule={event.id}
        title={`${timeText} ${event.title} (${saidOf(item)})`}
      >
        <b>{timeText}</b>{' '}
        <i className="desk-calendar__language">
          {item.bundle
            ? say(words.bundle, { count: item.bundle.count })
            : say(item.language === 'en' ? words.enShort : words.zhShort)}
        </i>{' '}
        <span lang={item.bundle ? undefined : item.language}>{event.title}</span>{' '}
        <small className="desk-calendar__state">{saidOf(item)}</small>
      </span>
    )
  }
  const showHour = ({ text, time }: SlotHeaderInfo) => (
    <span className="desk-calendar__hours">
      <span>{text}</span>
      <span className="desk-calendar__elsewhere">
        {timesElsewhere(time?.milliseconds ?? 0, range, deskZone, otherZone)}
      </span>
    </span>
  )
  const isNarrow = globalThis.matchMedia('(max-width: 48rem)').matches
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is inside
    <div onKeyDown={moveByKey}>
      <CalendarBar
        deskZone={deskZone}
        language={language}
        mayMove={mayMove}
        onLanguage={setLanguage}
        onOtherZone={setOtherZone}
        otherZone={otherZone}
      />
      <output className="desk-calendar__said">
        {items === null ? say(words.unreachable) : said}
      </output>
      {question && <MoveQuestion question={question} move={move} leave={dismiss} />}
      <FullCalendar
        allDaySlot={false}
        buttons={{
          dayGridMonth: { text: say(words.month) },
          timeGridWeek: { text: say(words.week) },
          listWeek: { text: say(words.agenda) },
          today: { text: say(words.today), hint: say(words.today) },
        }}
        datesSet={({ startStr, endStr }: DatesSetInfo) => {
          setRange(`${new Date(startStr).toISOString()}/${new Date(endStr).toISOString()}`)
        }}
        dayMaxEvents={false}
        defaultTimedEventDuration="00:30"
        editable={mayMove}
        eventContent={showEntry}
        eventDrop={moveByHand}
        eventDurationEditable={false}
        eventInteractive
        eventTimeFormat={clock}
        events={shown.map((item) => ({
          id: keyOf(item),
          title: item.title ?? say(words.untitled),
          start: item.instant,
          color: colours[item.state],
          editable: mayMove && isMovable(item),
          ...(pageOf(item) === undefined ? {} : { url: `${config.routes.admin}${pageOf(item)}` }),
          extendedProps: { item },
        }))}
        firstDay={1}
        headerToolbar={{
          start: 'prev,today,next',
          center: 'title',
          end: 'dayGridMonth,timeGridWeek,listWeek',
        }}
        headingLevel={2}
        height="auto"
        initialView={isNarrow ? 'listWeek' : 'dayGridMonth'}
        locale={reader === 'en' ? 'en' : 'zh-tw'}
        locales={locales}
        views={{
          timeGridWeek: { titleFormat: { year: 'numeric', month: 'long', day: 'numeric' } },
        }}
        nextHint={say(words.later)}
        noEventsContent={say(words.empty)}
        nowIndicator
        plugins={plugins}
        prevHint={say(words.earlier)}
        slotEventOverlap={false}
        slotHeaderContent={showHour}
        slotHeaderFormat={clock}
        timeZone={deskZone}
        timedText={say(words.timed)}
        viewChangeHint={say(words.changeView)}
        viewHint={(text: string) => text}
      />
    </div>
  )
}
