import { section } from './text.js'

/** Why somebody who asks too often has to wait. `{limit}` is how often one may ask. */
export const limits = section('limits', {
  signIn: {
    en: 'Too many tries to sign in from your address: at most {limit} a minute. Wait a minute and try again.',
    zh: '来自您地址的登录尝试过多：每分钟最多 {limit} 次。请等一分钟后再试。',
  },
  graphql: {
    en: 'Too many GraphQL requests from your address: at most {limit} a minute. Wait a minute and try again.',
    zh: '来自您地址的 GraphQL 请求过多：每分钟最多 {limit} 次。请等一分钟后再试。',
  },
  writes: {
    en: 'Too many writes from your address: at most {limit} a minute. Wait a minute and try again.',
    zh: '来自您地址的写入过多：每分钟最多 {limit} 次。请等一分钟后再试。',
  },
  drawings: {
    en: 'Too many files of certificates from your address: at most {limit} a minute. Wait a minute and try again.',
    zh: '来自您地址的证书文件请求过多：每分钟最多 {limit} 次。请等一分钟后再试。',
  },
  searches: {
    en: 'Too many searches from your address: at most {limit} a minute. Wait a minute and try again.',
    zh: '来自您地址的搜索过多：每分钟最多 {limit} 次。请等一分钟后再试。',
  },
})
