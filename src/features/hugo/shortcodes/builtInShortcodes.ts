import type { ShortcodeRule } from './shortcodeMapping.ts'

/** What the shortcodes mean that Hugo brings, where the words of a mapping file can say it. */
export const builtInShortcodes: ReadonlyMap<string, ShortcodeRule> = new Map<string, ShortcodeRule>(
  [
    [
      'youtube',
      { as: 'video', provider: 'youtube', id: ['id', 0], title: 'title', start: 'start' },
    ],
    ['vimeo', { as: 'video', provider: 'vimeo', id: ['id', 0], title: 'title' }],
    [
      'figure',
      {
        as: 'figure',
        src: ['src', 0],
        alt: 'alt',
        title: 'title',
        caption: 'caption',
        credit: 'attr',
        link: 'link',
      },
    ],
    ['highlight', { as: 'code', language: ['lang', 'type', 0], options: ['options', 1] }],
    ['waferdesk-chart', { as: 'chart', kind: ['kind', 0], on: ['on', 1], caption: 'caption' }],
    ['details', { as: 'callout', kind: 'note', title: ['summary', 0] }],
    ['gist', { as: 'link', url: 'https://gist.github.com/{0}/{1}' }],
    ['tweet', { as: 'link', url: 'https://x.com/{user|=i}/status/{id|0}' }],
    ['twitter', { as: 'link', url: 'https://x.com/{user|=i}/status/{id|0}' }],
    ['twitter_simple', { as: 'link', url: 'https://x.com/{user|=i}/status/{id|0}' }],
    ['x', { as: 'link', url: 'https://x.com/{user|=i}/status/{id|0}' }],
    ['x_simple', { as: 'link', url: 'https://x.com/{user|=i}/status/{id|0}' }],
    ['instagram', { as: 'link', url: 'https://www.instagram.com/p/{id|0}/' }],
    ['instagram_simple', { as: 'link', url: 'https://www.instagram.com/p/{id|0}/' }],
  ],
)
