import type { Message } from '../../../../kernel/messages.ts'

/** A source that comes with the product; known by its web address. */
export type ShippedSource = {
  readonly key: string
  readonly kind: 'article' | 'filing' | 'report' | 'rule' | 'statement'
  readonly title: Message
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string
}
