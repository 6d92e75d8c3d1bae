'use client'

import { imports as texts } from '../../../translations/index.js'
import type { Plan } from '../types.js'
import { useSay } from '../useSay.js'
import { outcomes, sorts } from './sorts.js'
import type { Filter } from './types.js'

/** How many of each sort would be new, changed and so on; each number shows its rows. */
export const Summary = ({
  plan: { counts },
  filter,
  onChoose,
}: {
  plan: Plan
  filter: Filter
  onChoose: (filter: Filter) => void
}) => {
  const say = useSay()
  const rows = sorts.filter(({ about }) => counts[about])
  const columns = outcomes.filter(({ only }) => rows.some(({ about }) => counts[`${about}:${only}`]))
  if (!rows.length) return null
  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-summary">
      <h2 id="laurel-summary">{say(texts.summary)}</h2>
      <div className="laurel-summary">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(texts.what)}</th>
              {columns.map(({ only, words }) => (
                <th key={only} scope="col">
                  {say(words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ about, words }) => (
              <tr key={about}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={filter.about === about && !filter.only}
                    onClick={() => onChoose({ about })}
                  >
                    {say(words)}
                  </button>
                </th>
                {columns.map(({ only, words: outcome }) => {
                  const count = counts[`${about}:${only}`] ?? 0
                  return (
                    <td key={only} data-outcome={only}>
                      {count > 0 && (
                        <button
                          type="button"
                          aria-label={`${say(words)}, ${say(outcome)}: ${count}`}
                          aria-pressed={filter.about === about && filter.only === only}
                          onClick={() => onChoose({ about, only })}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
