import type { Messages } from '../../../kernel/messages.ts'

/** What a person reads who asks why a post is not live. */
export const whyMessages = {
  live: {
    en: 'Readers have seen this post since {at} ({zone}).',
    'zh-TW': '讀者自 {at}（{zone}）起看得到這篇文章。',
  },
  liveOlder: {
    en: 'Readers have seen this post since {at} ({zone}), but without what was changed since its last publication.',
    'zh-TW': '讀者自 {at}（{zone}）起看得到這篇文章，但看不到上次發布後的修改。',
  },
  liveOlderAdvice: {
    en: 'Press “Publish changes”.',
    'zh-TW': '請按「發布修改」。',
  },
  notLive: {
    en: 'Readers do not see this post.',
    'zh-TW': '讀者看不到這篇文章。',
  },
  notLiveAdvice: {
    en: 'Press “Publish now” or “Schedule …”.',
    'zh-TW': '請按「立即發布」或「排程……」。',
  },
  inTrash: {
    en: 'The post is in the trash.',
    'zh-TW': '文章在垃圾桶裡。',
  },
  inTrashAdvice: { en: 'Restore it.', 'zh-TW': '請先還原。' },
  workerAlive: {
    en: 'The worker, which fires schedules and refreshes pages, showed itself {seconds} s ago.',
    'zh-TW': '負責執行排程與更新頁面的背景程式運作中（{seconds} 秒前回報）。',
  },
  workerGone: {
    en: 'The worker last showed itself at {at} ({zone}). Until it runs again, nothing that is scheduled happens by itself, and readers may be shown older pages.',
    'zh-TW':
      '背景程式最後一次回報是 {at}（{zone}）。恢復運作前，排程不會自動執行，讀者也可能看到舊頁面。',
  },
  workerNever: {
    en: 'No worker has ever run here. Nothing that is scheduled happens by itself, and readers may be shown older pages.',
    'zh-TW': '背景程式從未啟動。排程不會自動執行，讀者也可能看到舊頁面。',
  },
  workerAdvice: {
    en: 'Ask whoever runs the newsroom to start it: npx waferdesk worker. “Publish now” works meanwhile.',
    'zh-TW': '請系統管理者啟動：npx waferdesk worker。在此之前仍可使用「立即發布」。',
  },
  scheduleNone: { en: 'Nothing is scheduled.', 'zh-TW': '沒有任何排程。' },
  publishArmed: {
    en: 'It will be published at {at} ({zone}), as {name} has scheduled it.',
    'zh-TW': '將於 {at}（{zone}）發布（{name}排定）。',
  },
  withdrawArmed: {
    en: 'It will be withdrawn at {at} ({zone}), as {name} has scheduled it.',
    'zh-TW': '將於 {at}（{zone}）撤下（{name}排定）。',
  },
  scheduleLate: {
    en: 'It was due at {at} ({zone}), and has not happened yet.',
    'zh-TW': '原定 {at}（{zone}）執行，目前仍未執行。',
  },
  scheduleRetried: {
    en: 'It was due at {at} ({zone}); an attempt failed and is repeated: {reason}',
    'zh-TW': '原定 {at}（{zone}）執行；嘗試失敗，正在重試：{reason}',
  },
  scheduleLateAdvice: { en: 'Press “Do it now”.', 'zh-TW': '請按「立即執行」。' },
  scheduleEdited: {
    en: 'The post has been edited since it was scheduled. What was approved then is what will be published.',
    'zh-TW': '排定後文章又有修改；屆時發布的是排定當時核可的版本。',
  },
  scheduleEditedAdvice: {
    en: 'Press “Pin the new revision” if the changes are to go out with it.',
    'zh-TW': '若要一併發布修改，請按「改用新版本」。',
  },
  inBundle: {
    en: 'It goes with the bundle “{bundle}”, together with the other posts of that.',
    'zh-TW': '屬於組合「{bundle}」，與其他文章一起進行。',
  },
  inBundleAdvice: {
    en: 'Open the bundle to try it out, to move it or to publish it now.',
    'zh-TW': '可開啟組合試跑、改期或立即發出。',
  },
  leftByBundle: {
    en: 'The bundle “{bundle}” went out without it.',
    'zh-TW': '組合「{bundle}」已發出，但未包含本篇。',
  },
  bundleStuckAdvice: {
    en: 'Open the bundle: it says what stands in the way of each post, and what to press.',
    'zh-TW': '請開啟組合，查看每篇受阻的原因與處理方式。',
  },
  scheduleHeld: { en: 'It is held: {reason}', 'zh-TW': '已暫停，等候決定：{reason}' },
  scheduleFailed: { en: 'It failed: {reason}', 'zh-TW': '執行失敗：{reason}' },
  scheduleStuckAdvice: {
    en: 'Press “Take over and do it now”, “Move …” or “Cancel it”.',
    'zh-TW': '請按「接手並立即執行」、「改期……」或「取消排程」。',
  },
  embargoNone: { en: 'It is not under embargo.', 'zh-TW': '沒有禁發。' },
  embargoed: {
    en: 'It is under embargo until {until}: {note}',
    'zh-TW': '禁發至 {until}：{note}',
  },
  embargoedAdvice: {
    en: 'Schedule it for then or later. Only an administrator can publish it before, with a reason.',
    'zh-TW': '請排在解禁當時或之後；只有管理員可以附上原因提前發布。',
  },
  embargoOver: { en: 'Its embargo ended at {until}.', 'zh-TW': '已於 {until} 解禁。' },
  embargoOfOther: {
    en: 'The other language is under embargo until {until}; this post is not.',
    'zh-TW': '另一語言的文章禁發至 {until}，這篇沒有同樣的禁發。',
  },
  embargoOfOtherAdvice: {
    en: 'If it tells the same, press “The same embargo here”.',
    'zh-TW': '若內容相同，請按「本篇同樣禁發」。',
  },
  mayPublish: { en: 'You may publish it.', 'zh-TW': '您有發布權限。' },
  mayNotPublish: {
    en: 'You may not publish: that is for editors.',
    'zh-TW': '您沒有發布權限，須由編輯發布。',
  },
  mayNotPublishAdvice: { en: 'Ask an editor.', 'zh-TW': '請聯絡編輯。' },
  schedulerMay: {
    en: '{name}, who scheduled it, may publish.',
    'zh-TW': '排程者{name}有發布權限。',
  },
  schedulerMayNot: {
    en: '{name}, who scheduled it, may no longer publish.',
    'zh-TW': '排程者{name}已無發布權限。',
  },
  schedulerMayNotAdvice: {
    en: 'Press “Move …” to answer for it yourself, or “Cancel it”.',
    'zh-TW': '請按「改期……」由您接手，或按「取消排程」。',
  },
  checksPass: {
    en: 'Nothing in the post stands in the way of publication.',
    'zh-TW': '文章內容沒有任何阻礙發布的問題。',
  },
  checkAdvice: {
    en: 'Correct it in the post, and publish again.',
    'zh-TW': '請在文章中修正後再發布。',
  },
  proofSeen: {
    en: 'The public page was fetched at {at} ({zone}), and showed it.',
    'zh-TW': '已於 {at}（{zone}）確認讀者頁面顯示正確。',
  },
  proofSeenGone: {
    en: 'The public page was fetched at {at} ({zone}), and no longer showed it.',
    'zh-TW': '已於 {at}（{zone}）確認讀者頁面不再顯示。',
  },
  proofAwaited: {
    en: 'The public page is being fetched to see whether readers are shown the change of {at} ({zone}).',
    'zh-TW': '正在確認讀者頁面是否已反映 {at}（{zone}）的變更。',
  },
  proofMissing: {
    en: 'The public page has not been seen to show the change of {at} ({zone}).',
    'zh-TW': '尚未確認讀者頁面已反映 {at}（{zone}）的變更。',
  },
  proofAdvice: {
    en: 'Open the page in a private window. If it is old, tell whoever runs the newsroom.',
    'zh-TW': '請以無痕視窗開啟頁面；若仍是舊內容，請通知系統管理者。',
  },
  deliveryStuck: {
    en: 'What publications set off, such as fresh pages, has not left for {seconds} s.',
    'zh-TW': '發布後的通知（例如更新頁面）已 {seconds} 秒未能送出。',
  },
  deliveryStuckAdvice: {
    en: 'They are sent again by themselves. If this stays, tell whoever runs the newsroom.',
    'zh-TW': '系統會自動重送；若持續如此，請通知系統管理者。',
  },
  somebody: { en: 'somebody', 'zh-TW': '某人' },
} as const satisfies Messages
