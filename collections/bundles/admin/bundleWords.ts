import type { Messages } from '../../../src/kernel/messages.ts'

/** What a person reads on the screens of bundles. */
export const bundleWords = {
  kind: { en: 'Bundle', 'zh-TW': '組合' },
  loading: { en: 'Loading …', 'zh-TW': '載入中……' },
  unreachable: {
    en: 'The server did not answer. Check the connection and try again.',
    'zh-TW': '伺服器沒有回應，請檢查連線後再試。',
  },
  all: { en: 'All bundles', 'zh-TW': '所有組合' },

  goesAt: { en: 'Goes out {at}', 'zh-TW': '{at} 發出' },
  wasDueAt: { en: 'Was due {at}', 'zh-TW': '原定 {at} 發出' },
  wentAt: { en: 'Went out {at}', 'zh-TW': '已於 {at} 發出' },
  takenBackAt: { en: 'Taken back {at}', 'zh-TW': '已於 {at} 復原' },
  countsDown: { en: 'Goes out in {seconds} s', 'zh-TW': '{seconds} 秒後發出' },
  going: { en: 'Going out …', 'zh-TW': '發出中……' },
  by: { en: '{name} answers for it', 'zh-TW': '由{name}負責' },
  holdAllSays: {
    en: 'If one of them cannot go, none goes.',
    'zh-TW': '只要有一篇無法發出，全部都不發。',
  },
  publishReadySays: {
    en: 'What cannot go waits for a decision.',
    'zh-TW': '無法發出的等候決定。',
  },

  posts: { en: 'Posts', 'zh-TW': '文章' },
  none: { en: 'No posts yet. Add the first one.', 'zh-TW': '還沒有文章，請先加入。' },
  publish: { en: 'Publish', 'zh-TW': '發布' },
  withdraw: { en: 'Withdraw', 'zh-TW': '撤下' },
  edited: {
    en: 'Edited since; what was approved is what goes out.',
    'zh-TW': '排定後又有修改；屆時發出的是核可的版本。',
  },
  repin: { en: 'Pin the new revision', 'zh-TW': '改用新版本' },
  rejoin: { en: 'Put it back into the bundle', 'zh-TW': '重新納入組合' },
  takeOut: { en: 'Take it out', 'zh-TW': '移出組合' },
  release: { en: 'Do it now after all', 'zh-TW': '仍要立即執行' },
  clear: { en: 'Nothing in the way', 'zh-TW': '沒有阻礙' },
  seen: { en: 'Readers’ page checked', 'zh-TW': '已確認讀者頁面' },
  notSeen: { en: 'Readers’ page not confirmed yet', 'zh-TW': '尚未確認讀者頁面' },
  wouldRestore: {
    en: 'Taking back gives readers the text they saw before.',
    'zh-TW': '復原後，讀者會看到先前的內容。',
  },
  wouldWithdraw: {
    en: 'Taking back withdraws it: readers had not seen it before.',
    'zh-TW': '復原後會撤下：讀者先前沒有看到。',
  },
  wouldStay: {
    en: 'Changed again since: taking back leaves it as it is.',
    'zh-TW': '發出後又有變動：復原時維持現狀。',
  },
  isGone: {
    en: 'In the trash or deleted: taking back leaves it.',
    'zh-TW': '已在垃圾桶或刪除：復原時略過。',
  },

  dryRun: { en: 'Dry run', 'zh-TW': '試跑' },
  trying: { en: 'Trying it out …', 'zh-TW': '試跑中……' },
  goesAll: { en: 'Everything would go.', 'zh-TW': '全部都能發出。' },
  goesSome: {
    en: 'Some would go. What could not is marked below.',
    'zh-TW': '只有部分能發出，其餘標示如下。',
  },
  goesNothing: {
    en: 'Nothing would go. What stands in the way is marked below.',
    'zh-TW': '全部都不會發出，受阻之處標示如下。',
  },

  publishNow: { en: 'Publish the bundle now', 'zh-TW': '立即發出整個組合' },
  undo: { en: 'Undo', 'zh-TW': '復原' },
  move: { en: 'Move …', 'zh-TW': '改期……' },
  cancel: { en: 'Cancel the bundle', 'zh-TW': '取消整個組合' },
  sureCancel: { en: 'Cancel it: nothing of it goes out', 'zh-TW': '確定取消，全部都不發' },
  add: { en: 'Add a post …', 'zh-TW': '加入文章……' },
  addHeading: { en: 'Add posts', 'zh-TW': '加入文章' },
  editHeading: { en: 'Name and policy', 'zh-TW': '名稱與規則' },
  edit: { en: 'Name and policy …', 'zh-TW': '名稱與規則……' },
  revert: { en: 'Take the bundle back …', 'zh-TW': '復原整個組合……' },
  never: { en: 'Never mind', 'zh-TW': '算了' },
  working: { en: 'One moment …', 'zh-TW': '請稍候……' },

  moveHeading: { en: 'Move the whole bundle', 'zh-TW': '整個組合改期' },
  confirmMove: { en: 'Move all of it', 'zh-TW': '全部改期' },
  newBundle: { en: 'New bundle …', 'zh-TW': '新增組合……' },
  newHeading: { en: 'New bundle', 'zh-TW': '新增組合' },
  confirmNew: { en: 'Make the bundle', 'zh-TW': '建立組合' },
  name: { en: 'Name', 'zh-TW': '名稱' },
  nameMissing: { en: 'Give the bundle a name.', 'zh-TW': '請為組合命名。' },
  policy: { en: 'If one of them cannot go', 'zh-TW': '有文章無法發出時' },
  confirmEdit: { en: 'Save', 'zh-TW': '儲存' },
  find: { en: 'Find a post by its headline', 'zh-TW': '以標題尋找文章' },
  action: { en: 'What happens to it', 'zh-TW': '要做的事' },
  found: { en: 'Posts found', 'zh-TW': '找到的文章' },
  foundNone: { en: 'No post found.', 'zh-TW': '找不到文章。' },
  addThis: { en: 'Add “{title}”', 'zh-TW': '加入〈{title}〉' },
  untitled: { en: 'Untitled', 'zh-TW': '未命名' },

  revertHeading: { en: 'Take the bundle back?', 'zh-TW': '要復原整個組合嗎？' },
  revertSays: {
    en: 'Every post goes back to what readers saw before the bundle went out. Newer drafts stay.',
    'zh-TW': '每篇文章都會回到組合發出前讀者看到的樣子，較新的草稿會保留。',
  },
  revertSkips: {
    en: 'Changed again since, and left as they are: {titles}.',
    'zh-TW': '發出後又有變動，將維持現狀：{titles}。',
  },
  confirmRevert: { en: 'Take it back', 'zh-TW': '復原' },
  confirmRevertRest: { en: 'Take back the others', 'zh-TW': '復原其餘文章' },

  doneMove: { en: 'The bundle is moved.', 'zh-TW': '已改期整個組合。' },
  doneCancel: { en: 'The bundle is cancelled.', 'zh-TW': '已取消整個組合。' },
  doneUndo: {
    en: 'Undone. Nothing has changed for readers.',
    'zh-TW': '已取消，讀者看到的沒有改變。',
  },
  doneAdd: { en: 'Added.', 'zh-TW': '已加入。' },
  doneOut: { en: 'Taken out of the bundle.', 'zh-TW': '已移出組合。' },
  doneRepin: { en: 'The new revision is what will go out.', 'zh-TW': '屆時發出的是新版本。' },
  doneEdit: { en: 'Saved.', 'zh-TW': '已儲存。' },
  doneRevert: { en: 'The bundle is taken back.', 'zh-TW': '已復原整個組合。' },

  together: { en: 'Schedule both languages together …', 'zh-TW': '兩種語言一起排程……' },
  togetherHeading: {
    en: 'Publish both languages together',
    'zh-TW': '兩種語言一起發布',
  },
  confirmTogether: { en: 'Schedule both', 'zh-TW': '一起排定' },
  doneTogether: {
    en: 'Both languages go out together {at}.',
    'zh-TW': '兩種語言將於 {at} 一起發出。',
  },
  addTo: { en: 'Add to a bundle …', 'zh-TW': '加入組合……' },
  addToHeading: { en: 'Add to a bundle', 'zh-TW': '加入組合' },
  addToNone: {
    en: 'No bundle is waiting. Make one under “Bundles”.',
    'zh-TW': '目前沒有等候中的組合，請到「組合」建立。',
  },
  which: { en: 'Bundle', 'zh-TW': '組合' },
  confirmAddTo: { en: 'Add it', 'zh-TW': '加入' },
  inBundle: { en: 'Goes with the bundle “{name}”', 'zh-TW': '隨組合「{name}」發出' },
  leftByBundle: {
    en: 'The bundle “{name}” went out without it',
    'zh-TW': '組合「{name}」已發出，未含本篇',
  },
  open: { en: 'Open the bundle', 'zh-TW': '開啟組合' },
} as const satisfies Messages
