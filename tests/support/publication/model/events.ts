import { setTimeout as wait } from 'node:timers/promises'

import { fireDue } from '../../../../src/features/publication/fire/fireDue.ts'
import { poolOf } from '../../../../src/features/publication/poolOf.ts'
import { letPass } from '../letPass.ts'
import type { Company } from './company.ts'
import { shortly } from './company.ts'
import type { Model, ModelPost } from './newsroomModel.ts'
import { fireModel } from './newsroomModel.ts'

/** Let time pass, in the newsroom and in the model. */
export const pass = async ({ stage, model }: Company, seconds: number): Promise<void> => {
  await letPass(stage.payload, seconds)
  model.now += seconds
}

const isDue = ({ now }: Model, { waiting }: ModelPost): boolean =>
  Object.values(waiting).some(({ due, retryAt }) => due <= now && retryAt <= now)

/** Put off what is due in a few seconds, so that it is certain that it is not due yet. */
const putOff = async ({ stage, model, stories }: Company): Promise<void> => {
  const near = stories.flatMap(({ ids, posts }) =>
    posts.flatMap(({ waiting }, index) =>
      Object.entries(waiting)
        .filter(([, { due }]) => due > model.now && due < model.now + shortly / 2)
        .map(([action, row]) => ({ id: ids[index]!, action, row })),
    ),
  )
  for (const { row } of near) row.due += shortly
  await poolOf(stage.payload).query(
    `update schedules set instant = instant + make_interval(secs => $3)
     from unnest($1::int[], $2::text[]) near (post, act)
     where state = 'armed' and post_id = near.post and action::text = near.act`,
    [near.map(({ id }) => id), near.map(({ action }) => action), shortly],
  )
}

/** Whether something failed by itself, as on a machine with too much to do: it is tried again soon. */
const isDisturbed = async ({ stage, stories }: Company): Promise<boolean> => {
  const { rows } = await poolOf(stage.payload).query(
    `select id from schedules where state = 'armed' and post_id = any($1)
       and retry_at > clock_timestamp() and retry_at < clock_timestamp() + make_interval(secs => $2)`,
    [stories.flatMap(({ ids }) => ids), shortly / 4],
  )
  return rows.length > 0
}

/** Fire what is due with some workers at once. */
export const fire = async (company: Company, workers = 1): Promise<void> => {
  await putOff(company)
  await Promise.all(Array.from({ length: workers }, () => fireDue(company.stage.payload)))
  for (let tries = 0; tries < 5 && (await isDisturbed(company)); tries += 1) {
    await wait(1500)
    await fireDue(company.stage.payload)
  }
  fireModel(company.model)
}

/** Let some of the posts that are due crash, or all; they are tried again when time has passed. */
export const crash = async (company: Company, share = 0.5): Promise<void> => {
  const { stage, model, stories, random } = company
  await putOff(company)
  const crashing = stories
    .flatMap(({ ids, posts }) => posts.map((post, index) => ({ post, id: ids[index]! })))
    .filter(({ post }) => isDue(model, post) && random() < share)
  for (const { id } of crashing) {
    stage.crashes.set(id, random() < 0.5 ? 'error' : 'lost connection')
  }
  await fireDue(stage.payload)
  stage.crashes.clear()
  const posts = crashing.map(({ post }) => post)
  fireModel(model, posts)
  for (const { waiting } of posts) {
    for (const row of Object.values(waiting)) {
      if (row.attempts > 0) row.retryAt = model.now + shortly
    }
  }
  await poolOf(stage.payload).query(
    `update schedules set retry_at = clock_timestamp() + make_interval(secs => $2)
     where state = 'armed' and retry_at is not null and post_id = any($1)`,
    [crashing.map(({ id }) => id), shortly],
  )
}

/** What happens to every post at once. */
export const events: Readonly<Record<string, (company: Company) => Promise<void>>> = {
  'time passes': async (company) => {
    const { random } = company
    await pass(company, 600 * (1 + Math.floor(random() * (random() < 0.1 ? 45 : 6))))
  },
  fire: (company) => fire(company),
  'two workers fire': (company) => fire(company, 2),
  'a worker crashes': (company) => crash(company),
}
