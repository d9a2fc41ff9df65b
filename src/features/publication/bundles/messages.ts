import type { Messages } from '../../../kernel/messages.ts'

/** What a person reads about bundles. */
export const bundleMessages = {
  missing: { en: 'This bundle no longer exists.', 'zh-TW': '這個組合已不存在。' },
  notWaiting: {
    en: 'This bundle is no longer waiting: {state}. Reload the page.',
    'zh-TW': '這個組合已不在等候中：{state}。請重新載入頁面。',
  },
  notFired: {
    en: 'This bundle has not gone out, so that there is nothing to take back: {state}.',
    'zh-TW': '這個組合尚未發出，沒有可復原的內容：{state}。',
  },
  tooMany: {
    en: 'A bundle has at most {most} posts. Make a second one.',
    'zh-TW': '一個組合最多 {most} 篇文章，請另建組合。',
  },
  empty: {
    en: 'The bundle had no posts.',
    'zh-TW': '組合裡沒有文章。',
  },
  emptyAdvice: { en: 'Add a post to it, or cancel it.', 'zh-TW': '請加入文章，或取消組合。' },
  alreadyMember: {
    en: '“{title}” is in this bundle already.',
    'zh-TW': '〈{title}〉已在這個組合中。',
  },
  twice: {
    en: 'A post can be in a bundle only once.',
    'zh-TW': '同一篇文章在組合中只能出現一次。',
  },
  inBundle: {
    en: 'It belongs to the bundle “{bundle}”. Move the bundle, or take it out of the bundle first.',
    'zh-TW': '此排程屬於組合「{bundle}」。請移動整個組合，或先將它移出組合。',
  },
  inAnother: {
    en: '“{title}” is already in the bundle “{bundle}”. Take it out there first.',
    'zh-TW': '〈{title}〉已在組合「{bundle}」中，請先從該組合移出。',
  },
  elsewhere: {
    en: '“{title}” has another schedule for the same by now. Cancel that, or take it out of the bundle.',
    'zh-TW': '〈{title}〉已另有相同的排程。請取消該排程，或將文章移出組合。',
  },
  notCounting: {
    en: 'There is nothing to undo any more. Reload the page.',
    'zh-TW': '已經沒有可取消的動作，請重新載入頁面。',
  },
  undone: {
    en: '“Publish now” was undone, and the time it had before has passed. Choose another.',
    'zh-TW': '已取消「立即發布」，而原定時刻已過，請另選時刻。',
  },
  othersBlock: {
    en: 'It waits with the rest of the bundle “{bundle}”.',
    'zh-TW': '與組合「{bundle}」的其他文章一起等候。',
  },
  blocked: {
    en: 'Nothing of the bundle was published: {reasons}',
    'zh-TW': '整個組合都沒有發出：{reasons}',
  },
  partly: {
    en: 'Not everything could go: {reasons}',
    'zh-TW': '有部分未能發出：{reasons}',
  },
  memberReason: {
    en: '“{title}” ({language}): {reason}',
    'zh-TW': '〈{title}〉（{language}）：{reason}',
  },
  schedulerGone: {
    en: '{name}, who answers for the bundle, may no longer publish. Another editor has to take it over or cancel it.',
    'zh-TW': '組合負責人{name}已無發布權限，須由其他編輯接手或取消。',
  },
  missedAdvice: {
    en: 'Press “Move …” or “Publish the bundle now”.',
    'zh-TW': '請按「改期……」或「立即發出整個組合」。',
  },
  schedulerGoneAdvice: {
    en: 'Press “Move …” or “Publish the bundle now” to answer for it yourself.',
    'zh-TW': '請按「改期……」或「立即發出整個組合」由您接手。',
  },
  trashed: { en: 'The post is in the trash.', 'zh-TW': '文章在垃圾桶裡。' },
  trashedAdvice: {
    en: 'Restore it and pin its newest revision, or take it out of the bundle.',
    'zh-TW': '請還原文章並改用新版本，或將它移出組合。',
  },
  deleted: { en: 'The post was deleted.', 'zh-TW': '文章已刪除。' },
  deletedAdvice: { en: 'Take it out of the bundle.', 'zh-TW': '請將它移出組合。' },
  moot: {
    en: 'Readers do not see the post, so that there is nothing to withdraw.',
    'zh-TW': '讀者本來就看不到這篇文章，無從撤下。',
  },
  mootAdvice: {
    en: 'Nothing has to be done: it is left out, and the rest goes.',
    'zh-TW': '不必處理：屆時略過，其餘照常進行。',
  },
  preceded: {
    en: 'Another schedule of the post is due before, and comes first.',
    'zh-TW': '這篇文章另有較早的排程，須先執行。',
  },
  precededAdvice: {
    en: 'Look at the post: do that schedule now, or cancel it.',
    'zh-TW': '請到文章頁面立即執行或取消該排程。',
  },
  embargoAdvice: {
    en: 'Move the bundle to after the embargo, or take the post out of it.',
    'zh-TW': '請將組合改到解禁之後，或將文章移出組合。',
  },
  checkAdvice: {
    en: 'Correct it in the post, and press “Pin the new revision”; or take it out of the bundle.',
    'zh-TW': '請在文章中修正後按「改用新版本」，或將它移出組合。',
  },
  stuckAdvice: {
    en: 'Correct what is said, and press “Pin the new revision”; or take it out of the bundle.',
    'zh-TW': '請依說明修正後按「改用新版本」，或將它移出組合。',
  },
  changedSince: {
    en: 'Since the bundle went out, these were changed again, and would stay as they are: {titles}. Confirm to take back the others.',
    'zh-TW': '組合發出後，下列文章又有變動，將維持現狀：{titles}。請確認只復原其餘文章。',
  },
  nothingToRevert: {
    en: 'Every post of the bundle has been changed again since: there is nothing to take back.',
    'zh-TW': '組合中的文章之後都有變動，沒有可復原的內容。',
  },
  revertBlocked: {
    en: 'Nothing was taken back: {reasons}',
    'zh-TW': '沒有復原任何文章：{reasons}',
  },
  reverted: { en: 'The bundle was taken back.', 'zh-TW': '組合已復原。' },
  bundleCancelled: { en: 'Its bundle was cancelled.', 'zh-TW': '所屬組合已取消。' },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },
} as const satisfies Messages
