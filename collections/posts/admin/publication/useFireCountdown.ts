'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

import { countdownOf } from './countdownOf.ts'
import { publicationStore } from './publicationStore.ts'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'

/** After the instant, so that the database agrees that it has come. */
const margin = 150

/**
 * Have the server fire what is counted down once its seconds are over, so that “publish now” needs
 * no worker; whoever of the two is first fires it.
 */
export const useFireCountdown = (): void => {
  const { id = 0, standing, ahead } = usePublication()
  const orders = useOrders(id)
  const countdown = countdownOf(standing)
  const schedule = standing?.mayPublish ? countdown?.id : undefined
  const instant = countdown?.instant

  const attempt = useEffectEvent(async (): Promise<boolean> => {
    if (schedule === undefined) return true
    await orders.fire(schedule)
    await orders.refresh()
    const left = publicationStore.get(id).standing?.own.waiting.find((one) => one.id === schedule)
    if (left?.reason && left.state !== 'armed') toast.error(left.reason)
    return left?.state !== 'armed'
  })
  const pauseUntil = useEffectEvent(
    (at: string) => Math.max(0, Date.parse(at) - Date.now() - ahead) + margin,
  )

  useEffect(() => {
    if (schedule === undefined || instant === undefined) return undefined
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const fireIn = (pause: number): void => {
      timer = setTimeout(() => void fire(), pause)
    }
    const fire = async (): Promise<void> => {
      const isDone = await attempt()
      if (!isDone && !isOver) fireIn(1500)
    }
    fireIn(pauseUntil(instant))
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [schedule, instant])
}
