import type { Messages } from '../../src/kernel/messages.ts'

/** What a person reads when a picture is refused. */
export const mediaMessages = {
  noFile: {
    en: 'Choose a picture to upload.',
    'zh-TW': '請選擇要上傳的圖片。',
  },
  noPicture: {
    en: '“{name}” is not a picture. JPEG, PNG, WebP, AVIF, GIF and SVG can be uploaded.',
    'zh-TW': '「{name}」不是圖片。可上傳 JPEG、PNG、WebP、AVIF、GIF 與 SVG。',
  },
  otherExtension: {
    en: '“{name}” is a {format} picture by another name. Rename it so that it ends in .{extension}, and upload it again.',
    'zh-TW': '「{name}」其實是 {format} 圖片。請將副檔名改為 .{extension} 後重新上傳。',
  },
  broken: {
    en: '“{name}” is damaged or incomplete and cannot be opened. Export or download it again.',
    'zh-TW': '「{name}」已損毀或不完整，無法開啟。請重新匯出或下載。',
  },
  tooLarge: {
    en: '“{name}” is larger than {limit} MB. Make it smaller, and upload it again.',
    'zh-TW': '「{name}」超過 {limit} MB，請縮小後重新上傳。',
  },
  tooManyPixels: {
    en: '“{name}” has {megapixels} megapixels; at most {limit} are taken. Make it smaller, and upload it again.',
    'zh-TW': '「{name}」有 {megapixels} 百萬畫素，上限為 {limit} 百萬。請縮小後重新上傳。',
  },
  tooManyFrames: {
    en: '“{name}” is an animation of {frames} frames, which is too long or too large. Shorten it, or upload a video elsewhere.',
    'zh-TW': '「{name}」是 {frames} 格的動畫，過長或過大。請縮短，或改以影片呈現。',
  },
  tooComplex: {
    en: '“{name}” has more parts than can be shown safely. Simplify the drawing, or export it as PNG.',
    'zh-TW': '「{name}」的結構過於複雜，無法安全顯示。請簡化圖形，或改匯出為 PNG。',
  },
  duplicate: {
    en: 'This picture is in the library already: “{existing}” (no. {id}). Use that one.',
    'zh-TW': '媒體庫已有這張圖片：「{existing}」（編號 {id}），請直接使用。',
  },
  inUse: {
    en: 'Posts that use this picture ({count}): {titles}. Take it out of them first.',
    'zh-TW': '有 {count} 篇文章使用這張圖片：{titles}。請先從文章中移除。',
  },
} as const satisfies Messages
