import { describe, expect, it } from '@jest/globals'
import { certificateMark } from './fileMarks.js'

const mark = (address: string, name: string, more: { github?: string; nativeName?: string } = {}) =>
  certificateMark({ address, name, ...more })

describe('the mark of a certificate’s file', () => {
  it.each([
    ['https://a.example/images/speaker-xuwei.png', 'Wei Xu'],
    ['member-guofutan.png', 'Guofu Tan'],
    ['speaker-20221105-tanguofu.pdf', 'Guofu Tan'],
    ['member-kela.png', 'Dhruv Kela'],
    ['ambassador-halil.png', 'Halil ibrahim BUGOL'],
    ['ambassador-2023-Onur-Canog%CC%86lu.png', 'Onur Canoğlu'],
    ['ambassador-2023-I%CC%87remnur-O%CC%88nder.png', 'İremnur Önder'],
    ['acorn-2021-speaker%20Ada%20Byron.png', 'Ada Byron'],
    ['speaker-wangkun-2022.png', 'Kun Wang'],
    ['contributor-brandan-schmitz1.png', 'brandan-schmitz'],
    ['contributor-life-.png', 'life-'],
    ['member-zhagnjian.png', 'Jian Zhang'],
    ['speaker-zhanghaili.png', '张海立'],
    ['讲师-张海立.png', '张海立'],
  ])('is empty for %s of %s', (address, name) => {
    expect(mark(address, name)).toBe('')
  })

  it('is what is left where the file says more than the name', () => {
    expect(mark('member-xuweimango.png', 'Wei Xu')).toBe('xuweimango')
    expect(mark('speaker-zhoupengfei.png', 'Feynman Zhou')).toBe('zhoupengfei')
    expect(mark('contributor-JohnNiang.png', 'Liang Zhang')).toBe('johnniang')
    expect(mark('contributor-JohnNiang.png', 'Liang Zhang', { github: 'JohnNiang' })).toBe('')
  })

  it('is none where the file names nobody', () => {
    for (const address of ['certificate.pdf', 'member-2021.png', 'https://a.example/', ''])
      expect(mark(address, 'Wei Xu')).toBeUndefined()
  })
})
