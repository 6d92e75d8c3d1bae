import { describe, expect, it } from '@jest/globals'
import type { Terms } from './terms.js'
import { valuesInAll } from './values.js'

const terms: Terms = {
  locales: ['en', 'zh'],
  community: { name: { en: 'Laurel Friends', zh: '月桂之友' } },
  roles: new Map([['r', { en: 'Ambassador', zh: '大使' }]]),
  groups: new Map([['g', { zh: '存储小组' }]]),
  projects: new Map(),
}
const addressIn = (locale: string) => `https://example.org/certificates/S?locale=${locale}`

describe('what a certificate says', () => {
  it('is said in each language, with dates as it writes them', () => {
    const awarded = { serial: 'S', name: '王坤', role: 'r', year: 2022, issuedAt: '2022-12-31T00:00:00.000Z' }
    const values = valuesInAll({ awarded, terms, addressIn })
    expect(values.en).toMatchObject({
      name: '王坤',
      role: 'Ambassador',
      date: '31 December 2022',
      year: '2022',
    })
    expect(values.zh).toMatchObject({ role: '大使', date: '2022年12月31日', community: '月桂之友' })
    expect(values.zh?.url).toBe('https://example.org/certificates/S?locale=zh')
  })

  it('takes another language where one has no word, and nothing where there is none', () => {
    const awarded = { serial: 'S', name: 'A', role: 'gone', group: 'g', project: 'gone', issuedAt: 'soon' }
    expect(valuesInAll({ awarded, terms, addressIn }).en).toMatchObject({
      role: '',
      group: '存储小组',
      project: '',
      date: '',
      year: '',
      citation: '',
    })
  })
})
