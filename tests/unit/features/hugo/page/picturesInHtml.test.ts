import { expect, test } from '@jest/globals'
import { block } from '../../../../../src/content/lexical/block.ts'
import { body } from '../../../../../src/content/lexical/body.ts'
import { picturesInHtml } from '../../../../../src/features/hugo/page/picturesInHtml.ts'

test('finds each picture of kept HTML once, however its address is quoted', () => {
  const html = `<p><img class="x" src="/a.png?x=1&amp;y=2"><IMG alt='>' SRC='b c.png'>
<img src=d.png><img data-src="/no.png"><img src="d.png"></p>`
  const raw = block({ id: '0'.repeat(24), blockType: 'raw-html', html })
  expect(picturesInHtml(body([raw]))).toEqual(['/a.png?x=1&y=2', 'b c.png', 'd.png'])
})
