import { finding } from '../../../translations/index.js'
import type { Role } from '../data/roles.js'
import type { Asked } from '../data/search.js'
import type { Speech } from '../locale.js'

type Props = {
  speech: Speech
  asked?: Pick<Asked, 'q' | 'role' | 'year'>
  /** What there is to choose from; without it the form has the one field. */
  filters?: { roles: Role[]; years: number[] }
}

/** Looks certificates up; an ordinary form, so that its answer has an address. */
export const SearchForm = ({ speech: { say, locale, locales }, asked, filters }: Props) => (
  <search>
    <form className="search" action="/certificates">
      {locale !== locales[0] && <input type="hidden" name="locale" value={locale} />}
      <label className="search-words">
        <span>{say(finding.searchLabel)}</span>
        <input
          type="search"
          name="q"
          defaultValue={asked?.q}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </label>
      {filters && (
        <>
          <label>
            <span>{say(finding.role)}</span>
            <select name="role" defaultValue={asked?.role ?? ''}>
              <option value="">{say(finding.anyRole)}</option>
              {filters.roles.map(({ id, slug, name }) => (
                <option key={id} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{say(finding.year)}</span>
            <select name="year" defaultValue={asked?.year ?? ''}>
              <option value="">{say(finding.anyYear)}</option>
              {filters.years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <button type="submit">{say(finding.search)}</button>
    </form>
  </search>
)
