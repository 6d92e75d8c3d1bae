import { pages } from '../../../translations/index.js'
import { hrefIn, languageName, type Speech } from '../locale.js'

type Props = {
  speech: Speech
  path: string
  locales: readonly string[]
  query?: Record<string, string | number | undefined>
}

/** The same page in its other languages; nothing where there is only one. */
export const LanguageSwitch = ({ speech, path, locales, query }: Props) =>
  locales.length > 1 && (
    <nav className="languages" aria-label={speech.say(pages.languages)}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={hrefIn({ path, locale, locales: speech.locales, query })}
              hrefLang={locale.replace('_', '-')}
              lang={locale.replace('_', '-')}
              aria-current={locale === speech.locale ? 'true' : undefined}
            >
              {languageName(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
