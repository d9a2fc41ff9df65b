import type { Message } from '../../../kernel/messages.ts'
import type { BundlePolicy, BundleState } from './bundle.ts'

/** What happens when a member cannot go, as people read it. */
export const bundlePolicyNames: Readonly<Record<BundlePolicy, Message>> = {
  'hold-all': { en: 'All or nothing', 'zh-TW': '全部一起，否則都不發' },
  'publish-ready': { en: 'Publish what is ready', 'zh-TW': '就緒的先發' },
}

/** Where a bundle stands, as people read it. */
export const bundleStateNames: Readonly<Record<BundleState, Message>> = {
  armed: { en: 'Scheduled', 'zh-TW': '已排定' },
  done: { en: 'Done', 'zh-TW': '已完成' },
  held: { en: 'Held', 'zh-TW': '暫停待決' },
  cancelled: { en: 'Cancelled', 'zh-TW': '已取消' },
  reverted: { en: 'Taken back', 'zh-TW': '已復原' },
}
