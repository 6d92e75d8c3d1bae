import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { completeFallback } from './completeFallback.js'

const fallbackAfter = (locale: string | undefined, fallbackLocale: unknown, configured: unknown = ['zh']) => {
  const localization = { locales: [{ code: 'en', fallbackLocale: configured }, { code: 'zh' }] }
  const req = { locale, fallbackLocale, payload: { config: { localization } } } as PayloadRequest
  completeFallback(req)
  return req.fallbackLocale
}

describe('the fallback of a request', () => {
  it('is the configured one where Payload lets the default locale fall back to itself', () => {
    expect(fallbackAfter('en', 'en')).toEqual(['zh'])
    expect(fallbackAfter('en', ['en'], 'zh')).toBe('zh')
  })

  it.each([
    ['none', 'en', false],
    ['another language', 'en', 'zh'],
    ['itself where nothing is configured', 'zh', 'zh'],
    ['of all languages at once', 'all', 'en'],
  ])('stays %s', (_, locale, fallback) => {
    expect(fallbackAfter(locale, fallback)).toBe(fallback)
  })
})
