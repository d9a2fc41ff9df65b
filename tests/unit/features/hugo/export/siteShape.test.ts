import { describe, expect, test } from '@jest/globals'

import { siteShape } from '../../../../../src/features/hugo/export/siteShape.ts'
import { originOf } from '../../../../../src/features/hugo/page/originOf.ts'
import { siteConfig } from '../../../../../src/features/hugo/site/siteConfig.ts'

describe('the site that is written', () => {
  test('calls English otherwise where a Chinese site of one language goes by “en”', () => {
    const { site } = originOf([], siteConfig({ languageCode: 'zh-TW' }), {
      name: 'a',
      inherited: {},
      parameters: {},
      shortcodes: {},
    })
    const { languages } = siteShape(new Map([[JSON.stringify(site), 1]]), {
      title: '',
      baseUrl: '/',
    })
    expect(languages['zh-TW']).toMatchObject({ key: 'en', contentDir: 'content' })
    expect(languages.en).toMatchObject({ key: 'en-us', contentDir: 'content.en' })
  })
})
