import { describe, expect, it } from '@jest/globals'

import { extensionOf, pictureName } from '../../../../src/content/pictures/pictureName.ts'

const print = '3f2a9c1d0000'
const named = (name: string) => pictureName(name, 'png', print)

describe('pictureName', () => {
  it.each([
    ['H20 圖表.PNG', 'H20-圖表-3f2a9c1d.png'],
    ['../../etc/passwd.png', 'passwd-3f2a9c1d.png'],
    ['C:\\pictures\\a.b.png', 'a-b-3f2a9c1d.png'],
    ['.png', 'picture-3f2a9c1d.png'],
    ['', 'picture-3f2a9c1d.png'],
    ['con.png', 'picture-con-3f2a9c1d.png'],
    ['a\u0000b\u202Egnp.exe.png', 'a-b-gnp-exe-3f2a9c1d.png'],
    ['-_x_-.png', 'x-3f2a9c1d.png'],
    ['ＡＢ（草稿）％.png', 'ＡＢ-草稿-3f2a9c1d.png'],
  ])('makes %j into %j', (name, expected) => {
    expect(named(name)).toBe(expected)
  })

  it('writes the extension of what the picture is', () => {
    expect(pictureName('a.jpeg', 'jpeg', print)).toBe('a-3f2a9c1d.jpg')
  })

  it('leaves room for renditions in 255 bytes, and cuts no character', () => {
    const name = named(`${'晶'.repeat(400)}.png`)
    expect(Buffer.byteLength(name)).toBeLessThan(150)
    expect(name).toMatch(/^晶+-3f2a9c1d\.png$/)
    expect(named(`${'𠀀'.repeat(400)}.png`)).toMatch(/^𠀀+-3f2a9c1d\.png$/u)
  })
})

describe('extensionOf', () => {
  it('gives what stands behind the last dot, in lower case', () => {
    expect([extensionOf('a.tar.GZ'), extensionOf('a'), extensionOf('a.b/c')]).toEqual([
      'gz',
      '',
      '',
    ])
  })
})
