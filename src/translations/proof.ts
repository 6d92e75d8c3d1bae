import { section } from './text.js'

export const proof = section('proof', {
  neverGivenOut: {
    en: 'There is no certificate with this serial. Check each letter and digit.',
    zh: '没有此编号的证书，请核对每一位字符。',
  },
  noSuchFile: {
    en: 'There is no such file for this certificate.',
    zh: '此证书没有该文件。',
  },
  noBadge: { en: 'not found', zh: '未找到' },
  noRole: { en: 'community member', zh: '社区成员' },
})
