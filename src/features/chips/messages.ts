import type { Messages } from '../../kernel/messages.ts'

/** The words of chips and spec tables: refusals, and what the grid editor says and announces. */
export const chipMessages = {
  tooManyRows: {
    en: 'A spec table holds at most {limit} rows; this would make {count}.',
    'zh-TW': '規格表最多 {limit} 列，這樣會有 {count} 列。',
  },
  tooManyColumns: {
    en: 'A spec table holds at most {limit} columns; this would make {count}.',
    'zh-TW': '規格表最多 {limit} 欄，這樣會有 {count} 欄。',
  },
  tooMuchText: {
    en: 'A spec table holds at most {limit} characters of text; this would make {count}.',
    'zh-TW': '規格表最多 {limit} 個字元，這樣會有 {count} 個字元。',
  },
  lastColumn: {
    en: 'A spec table needs at least one column.',
    'zh-TW': '規格表至少要有一欄。',
  },
  gridMissing: {
    en: 'The table is still empty: fill in at least one cell.',
    'zh-TW': '表格尚未填寫，請至少填入一格。',
  },
  textTooLong: {
    en: 'the text is longer than {limit} characters; shorten it.',
    'zh-TW': '文字超過 {limit} 個字元，請縮短。',
  },
  duplicateId: {
    en: 'its id stands twice in the table; remove one of the two.',
    'zh-TW': '識別碼在表中重複，請刪除其中一個。',
  },
  unknownProperty: {
    en: 'nothing is recorded under the property “{property}”; choose one from the list.',
    'zh-TW': '沒有「{property}」這個規格項目，請從清單中選擇。',
  },
  unknownColumn: {
    en: 'it has a cell for a column that does not exist; remove that cell.',
    'zh-TW': '有一格屬於不存在的欄位，請刪除該格。',
  },
  malformed: {
    en: 'This is not the data of a spec table (at “{path}”); restore an earlier version or start anew.',
    'zh-TW': '這不是規格表的資料（位置「{path}」）；請還原較早的版本，或重新建立。',
  },
  problemInCell: {
    en: 'Row {row}, column {column}{language}: {finding}',
    'zh-TW': '第 {row} 列第 {column} 欄{language}：{finding}',
  },
  problemInLabel: {
    en: 'Name of column {column}{language}: {finding}',
    'zh-TW': '第 {column} 欄的欄名{language}：{finding}',
  },
  problemInRow: { en: 'Row {row}: {finding}', 'zh-TW': '第 {row} 列：{finding}' },
  inEnglish: { en: ' (English)', 'zh-TW': '（英文）' },
  inChinese: { en: ' (Chinese)', 'zh-TW': '（中文）' },
  moreProblems: { en: 'And {count} more.', 'zh-TW': '另有 {count} 處。' },

  pasteTooLarge: {
    en: 'Nothing was pasted: the clipboard holds {size} million characters, far more than a table. Copy only the cells you need.',
    'zh-TW': '未貼上：剪貼簿有 {size} 百萬個字元，遠超過一張表。請只複製需要的儲存格。',
  },
  pasteEmpty: {
    en: 'Nothing was pasted: the clipboard holds no text.',
    'zh-TW': '未貼上：剪貼簿裡沒有文字。',
  },
  pasteTooLong: {
    en: 'Nothing was pasted: the copied table has more than {limit} rows, the most a spec table holds. Copy fewer rows.',
    'zh-TW': '未貼上：複製的表格超過 {limit} 列，已達規格表上限。請少複製幾列。',
  },
  pasteTooWide: {
    en: 'Nothing was pasted: the copied table has {count} columns, and a spec table holds at most {limit}. Copy fewer columns.',
    'zh-TW': '未貼上：複製的表格有 {count} 欄，規格表最多 {limit} 欄。請少複製幾欄。',
  },
  pasteLongCell: {
    en: 'Nothing was pasted: row {row}, column {column} of the copied table has {count} characters, and a cell holds at most {limit}.',
    'zh-TW': '未貼上：複製的表格第 {row} 列第 {column} 欄有 {count} 個字元，一格最多 {limit} 個。',
  },
  rowsPadded: {
    en: 'Rows shorter than the others, filled up with empty cells: {count}.',
    'zh-TW': '有 {count} 列比其他列短，已補上空白格。',
  },
  mergedCells: {
    en: 'Merged cells that were split, their text in the first place: {count}.',
    'zh-TW': '拆開了 {count} 個合併儲存格，文字放在第一格。',
  },
} satisfies Messages

/** The words of the grid editor of spec tables: names of controls, and what it announces. */
export const gridMessages = {
  tools: { en: 'Table tools', 'zh-TW': '表格工具' },
  languages: { en: 'Languages shown', 'zh-TW': '顯示語言' },
  chinese: { en: 'Chinese', 'zh-TW': '中文' },
  english: { en: 'English', 'zh-TW': '英文' },
  bothLanguages: { en: 'Both', 'zh-TW': '並列' },
  undo: { en: 'Undo', 'zh-TW': '復原' },
  redo: { en: 'Redo', 'zh-TW': '重做' },
  rows: { en: 'Row', 'zh-TW': '列' },
  columns: { en: 'Column', 'zh-TW': '欄' },
  addRowAbove: { en: 'Add a row above', 'zh-TW': '在上方插入列' },
  addRowBelow: { en: 'Add a row below', 'zh-TW': '在下方插入列' },
  moveRowsUp: { en: 'Move row up', 'zh-TW': '列上移' },
  moveRowsDown: { en: 'Move row down', 'zh-TW': '列下移' },
  removeRows: { en: 'Remove row', 'zh-TW': '刪除列' },
  addColumnBefore: { en: 'Add a column to the left', 'zh-TW': '在左側插入欄' },
  addColumnAfter: { en: 'Add a column to the right', 'zh-TW': '在右側插入欄' },
  moveColumnsBefore: { en: 'Move column left', 'zh-TW': '欄左移' },
  moveColumnsAfter: { en: 'Move column right', 'zh-TW': '欄右移' },
  removeColumns: { en: 'Remove column', 'zh-TW': '刪除欄' },
  alignStart: { en: 'Align left', 'zh-TW': '靠左對齊' },
  alignCenter: { en: 'Centre', 'zh-TW': '置中' },
  alignEnd: { en: 'Align right', 'zh-TW': '靠右對齊' },
  columnProperty: { en: 'Property…', 'zh-TW': '規格項目…' },
  propertyTitle: { en: 'What the column shows', 'zh-TW': '欄的內容' },
  propertyHelp: {
    en: 'A property is filled in from the recorded data of the chip in each row. What is typed into a cell stands in its place, and readers are told so.',
    'zh-TW': '選擇規格項目後，各列會填入該晶片的資料。在儲存格輸入文字即取代資料，並會向讀者註明。',
  },
  propertySearch: { en: 'Search properties', 'zh-TW': '搜尋規格項目' },
  propertyCount: { en: 'Properties found: {count}', 'zh-TW': '找到 {count} 個規格項目' },
  propertyNone: { en: 'Own words instead', 'zh-TW': '改為自行填寫' },
  propertySet: {
    en: 'Column {column} shows: {name}.',
    'zh-TW': '第 {column} 欄顯示：{name}。',
  },
  propertyCleared: {
    en: 'Column {column} has its own words.',
    'zh-TW': '第 {column} 欄改為自行填寫。',
  },
  heldFrom: {
    en: 'Recorded: {text}. Source: {sources}; held since {since}.',
    'zh-TW': '資料庫：{text}。來源：{sources}；{since} 起採用。',
  },
  heldCell: { en: '{name}, recorded: {text}', 'zh-TW': '{name}，資料庫：{text}' },
  byHandCell: { en: '{name}, by hand in place of {text}', 'zh-TW': '{name}，自行填寫，取代{text}' },
  pasteTable: { en: 'Paste a table…', 'zh-TW': '貼上表格…' },
  keys: { en: 'Keyboard', 'zh-TW': '鍵盤操作' },
  close: { en: 'Close', 'zh-TW': '關閉' },
  cancel: { en: 'Cancel', 'zh-TW': '取消' },

  chip: { en: 'Chip', 'zh-TW': '晶片' },
  chipOfRow: { en: 'Chip of row {row}', 'zh-TW': '第 {row} 列的晶片' },
  chipLost: { en: 'Chip {id} not found', 'zh-TW': '找不到晶片 {id}' },
  chipSearch: { en: 'Search chips', 'zh-TW': '搜尋晶片' },
  chipResults: { en: 'Chips found', 'zh-TW': '搜尋結果' },
  chipNone: { en: 'No chip has this name.', 'zh-TW': '沒有符合的晶片。' },
  chipWaiting: { en: 'Searching …', 'zh-TW': '搜尋中……' },
  chipFailed: {
    en: 'The chips could not be fetched. Check the connection and try again.',
    'zh-TW': '無法取得晶片資料，請檢查連線後再試一次。',
  },
  chipClear: { en: 'No chip', 'zh-TW': '不指定晶片' },
  chipCount: { en: 'Chips found: {count}', 'zh-TW': '找到 {count} 個晶片' },
  chipNew: { en: 'New chip “{name}”', 'zh-TW': '新增晶片「{name}」' },
  chipSet: { en: 'Row {row} now points at {name}.', 'zh-TW': '第 {row} 列已指向 {name}。' },
  chipCleared: { en: 'Row {row} points at no chip.', 'zh-TW': '第 {row} 列不再指向晶片。' },

  columnNumber: { en: 'Column {column}', 'zh-TW': '第 {column} 欄' },
  rowNumber: { en: 'Row {row}', 'zh-TW': '第 {row} 列' },
  labelOfColumn: {
    en: 'Name of column {column}, {language}',
    'zh-TW': '第 {column} 欄的欄名，{language}',
  },
  cellName: { en: '{column}, {row}, {language}', 'zh-TW': '{column}，{row}，{language}' },
  cellMissing: { en: 'missing', 'zh-TW': '未填' },
  dragRow: { en: 'Drag row {row}', 'zh-TW': '拖曳第 {row} 列' },
  dragColumn: { en: 'Drag column {column}', 'zh-TW': '拖曳第 {column} 欄' },
  lacksChinese: { en: 'No Chinese', 'zh-TW': '缺中文' },
  lacksEnglish: { en: 'No English', 'zh-TW': '缺英文' },
  addRow: { en: 'Add a row', 'zh-TW': '新增一列' },
  addColumn: { en: 'Add a column', 'zh-TW': '新增一欄' },
  noRows: { en: 'No rows yet.', 'zh-TW': '尚無資料列。' },

  size: { en: '{rows} × {columns}', 'zh-TW': '{rows} × {columns}' },
  sizeSpoken: { en: '{rows} rows, {columns} columns', 'zh-TW': '{rows} 列、{columns} 欄' },
  missingEnglish: { en: 'Cells without English: {count}', 'zh-TW': '{count} 格缺英文' },
  missingChinese: { en: 'Cells without Chinese: {count}', 'zh-TW': '{count} 格缺中文' },
  copySame: {
    en: 'Copy the figures ({count})',
    'zh-TW': '複製其中 {count} 格數字',
  },
  copiedSame: {
    en: 'Cells copied because they read the same in both languages: {count}.',
    'zh-TW': '已複製 {count} 格兩種語言寫法相同的內容。',
  },

  pasted: {
    en: 'Pasted {rows} × {columns} cells into {language}.',
    'zh-TW': '已貼上 {rows} × {columns} 格（{language}）。',
  },
  pastedLabels: {
    en: 'The first row became the column names.',
    'zh-TW': '第一列已設為欄名。',
  },
  keepFirstRow: { en: 'Keep it as a row', 'zh-TW': '改為一般列' },
  copied: { en: 'Copied {rows} × {columns} cells.', 'zh-TW': '已複製 {rows} × {columns} 格。' },
  cut: { en: 'Cut {rows} × {columns} cells.', 'zh-TW': '已剪下 {rows} × {columns} 格。' },
  cleared: { en: 'Cleared.', 'zh-TW': '已清除。' },
  undone: { en: 'Undone.', 'zh-TW': '已復原。' },
  redone: { en: 'Redone.', 'zh-TW': '已重做。' },
  nothingToUndo: { en: 'Nothing to undo.', 'zh-TW': '沒有可復原的動作。' },
  nothingToRedo: { en: 'Nothing to redo.', 'zh-TW': '沒有可重做的動作。' },
  rowAdded: { en: 'Row {row} added.', 'zh-TW': '已插入第 {row} 列。' },
  rowsRemoved: {
    en: 'Rows removed: {count}. Ctrl+Z brings them back.',
    'zh-TW': '已刪除 {count} 列，按 Ctrl+Z 可復原。',
  },
  rowsMoved: { en: 'Moved to row {row}.', 'zh-TW': '已移到第 {row} 列。' },
  columnAdded: { en: 'Column {column} added.', 'zh-TW': '已插入第 {column} 欄。' },
  columnsRemoved: {
    en: 'Columns removed: {count}. Ctrl+Z brings them back.',
    'zh-TW': '已刪除 {count} 欄，按 Ctrl+Z 可復原。',
  },
  columnsMoved: { en: 'Moved to column {column}.', 'zh-TW': '已移到第 {column} 欄。' },
  aligned: { en: 'Aligned.', 'zh-TW': '已對齊。' },
  atEdge: { en: 'It cannot go further.', 'zh-TW': '已經到底了。' },
  textTooLongToPaste: {
    en: 'Nothing was pasted: the text has {count} characters, and a cell holds at most {limit}.',
    'zh-TW': '未貼上：文字有 {count} 個字元，一格最多 {limit} 個。',
  },

  pasteTitle: { en: 'Paste a table', 'zh-TW': '貼上表格' },
  pasteHelp: {
    en: 'Cells from a spreadsheet, a table from a web page or a document, HTML or Markdown. It goes into {language} from the selected cell on.',
    'zh-TW':
      '可貼上試算表儲存格、網頁或文件中的表格、HTML 或 Markdown。內容會從選取的儲存格開始填入{language}。',
  },
  pasteHere: { en: 'Paste here', 'zh-TW': '在此貼上' },
  pasteApply: { en: 'Put into the table', 'zh-TW': '填入表格' },

  notAGrid: {
    en: 'What is stored here is no spec table, so it cannot be shown. Restore an earlier version, or start a new table in its place.',
    'zh-TW': '這裡儲存的資料不是規格表，無法顯示。請還原較早的版本，或改建新的表格。',
  },
  startAnew: { en: 'Start a new table', 'zh-TW': '建立新表格' },
  gridHint: {
    en: 'Arrow keys move, Enter or typing edits, Escape cancels, Tab leaves.',
    'zh-TW': '方向鍵移動，按 Enter 或直接輸入即可編輯，Esc 取消，Tab 離開表格。',
  },
  problems: { en: 'To be mended', 'zh-TW': '需要修正' },

  keyMove: { en: 'Move between cells', 'zh-TW': '在儲存格間移動' },
  keyEdges: { en: 'Start or end of the row, of the table', 'zh-TW': '列首尾、表格首尾' },
  keySelect: { en: 'Select a range, everything', 'zh-TW': '選取範圍、全選' },
  keyEdit: { en: 'Edit the text; finish and go down', 'zh-TW': '編輯文字；完成並往下' },
  keyNext: { en: 'Finish and go to the next cell', 'zh-TW': '完成並到下一格' },
  keyLine: { en: 'New line in the cell', 'zh-TW': '儲存格內換行' },
  keyCancel: { en: 'Cancel the edit', 'zh-TW': '取消編輯' },
  keyClear: { en: 'Clear cells', 'zh-TW': '清除儲存格' },
  keyClipboard: { en: 'Copy, cut, paste', 'zh-TW': '複製、剪下、貼上' },
  keyHistory: { en: 'Undo, redo', 'zh-TW': '復原、重做' },
  keyShift: { en: 'Move the row or the column', 'zh-TW': '移動列或欄' },
  keyAdd: { en: 'Add a row below, a column to the right', 'zh-TW': '在下方插入列、在右側插入欄' },
  keyRemove: { en: 'Remove the row, the column', 'zh-TW': '刪除列、刪除欄' },

  previewEmpty: { en: 'No spec table has been chosen.', 'zh-TW': '尚未選擇規格表。' },
  previewLoading: { en: 'Loading the table …', 'zh-TW': '正在載入表格……' },
  previewFailed: {
    en: 'The table could not be fetched. It may have been removed, or the connection failed.',
    'zh-TW': '無法取得這張表，可能已被刪除，或連線中斷。',
  },
  previewMore: { en: 'Rows not shown: {count}', 'zh-TW': '另有 {count} 列' },
  previewOpen: { en: 'Open the table', 'zh-TW': '開啟表格' },
} satisfies Messages
