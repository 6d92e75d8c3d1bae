import { expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { Config } from 'payload'
import { users } from '../translations/index.js'
import { withTranslations } from './withTranslations.js'

it('finds Laurel’s texts in every language of the panel, the caller’s own first', () => {
  const supportedLanguages = { de, en }
  const own = { de: { laurel: { users: { linkUsed: 'Der Link ist benutzt.' } } } }
  const config: Config = {
    collections: [],
    db: sqliteAdapter({ client: { url: ':memory:' } }),
    secret: 'none',
    i18n: { supportedLanguages, translations: own },
  }
  expect(withTranslations(config).i18n?.translations).toMatchObject({
    en: { laurel: { users: { firstByLink: users.firstByLink.text.en } } },
    zh: { laurel: { users: { firstByLink: users.firstByLink.text.zh } } },
    de: { laurel: { users: { firstByLink: users.firstByLink.text.en, linkUsed: 'Der Link ist benutzt.' } } },
  })
})
