import type { Endpoint } from 'payload'

import {
  receiveFromAgency,
  receiveSeveralFromAgency,
  sendSeveralToAgency,
  sendToAgency,
} from './agencies.ts'
import { settleAlignment, showAlignment } from './alignment.ts'
import { deskOnly } from './deskOnly.ts'
import { joinStory } from './joinStory.ts'
import { leaveStory } from './leaveStory.ts'
import { listStories } from './listStories.ts'
import { showMatches } from './memory.ts'
import { openCounterpart } from './openCounterpart.ts'
import { settleSharedField } from './shared.ts'
import { showBoard } from './showBoard.ts'
import { showStory } from './showStory.ts'
import { unlock } from './unlock.ts'

/** What the admin panel asks about the two languages of a story. */
export const storyEndpoints: Endpoint[] = [
  { path: '/board', method: 'get', handler: deskOnly(showBoard) },
  { path: '/stories', method: 'get', handler: deskOnly(listStories) },
  { path: '/xliff', method: 'get', handler: deskOnly(sendSeveralToAgency) },
  { path: '/xliff', method: 'post', handler: deskOnly(receiveSeveralFromAgency) },
  { path: '/:id/story', method: 'get', handler: deskOnly(showStory) },
  { path: '/:id/story', method: 'post', handler: deskOnly(joinStory) },
  { path: '/:id/story', method: 'delete', handler: deskOnly(leaveStory) },
  { path: '/:id/counterpart', method: 'post', handler: deskOnly(openCounterpart) },
  { path: '/:id/alignment', method: 'get', handler: deskOnly(showAlignment) },
  { path: '/:id/alignment', method: 'post', handler: deskOnly(settleAlignment) },
  { path: '/:id/shared', method: 'post', handler: deskOnly(settleSharedField) },
  { path: '/:id/xliff', method: 'get', handler: deskOnly(sendToAgency) },
  { path: '/:id/xliff', method: 'post', handler: deskOnly(receiveFromAgency) },
  { path: '/:id/unlock', method: 'post', handler: deskOnly(unlock) },
  { path: '/:id/memory', method: 'get', handler: deskOnly(showMatches) },
]
