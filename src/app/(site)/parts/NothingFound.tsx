import { isMeantAsSerial, typedSerial } from '../../../certificates/index.js'
import { finding } from '../../../translations/index.js'
import type { Asked } from '../data/search.js'
import { hrefIn, type Speech } from '../locale.js'

/** What a search without an answer shows: what to try next. */
export const NothingFound = ({ speech, asked }: { speech: Speech; asked: Asked }) => {
  const { say } = speech
  const { q, role, year, after, before } = asked
  const isNarrowed = Boolean(role || year || after || before)
  if (!q && !isNarrowed)
    return (
      <section className="empty">
        <h2>{say(finding.noneYet)}</h2>
        <p>{say(finding.noneYetText)}</p>
      </section>
    )
  const serial = isMeantAsSerial(q) ? typedSerial(q) : undefined
  const nobody = q ? say(finding.notFoundFor, { q }) : say(finding.notFound)
  return (
    <section className="empty">
      <h2>{serial ? say(finding.noSuchSerial, { serial }) : nobody}</h2>
      <ul>
        {serial && <li>{say(finding.tipSerial)}</li>}
        {q && !serial && <li>{say(finding.tipSpelling)}</li>}
        {q && <li>{say(serial ? finding.tipOtherThanSerial : finding.tipOther)}</li>}
        {q && isNarrowed && (
          <li>
            <a href={hrefIn({ path: '/certificates', ...speech, query: { q } })}>{say(finding.tipFilters)}</a>
          </li>
        )}
        <li>
          <a href={hrefIn({ path: '/certificates', ...speech })}>{say(finding.tipAll)}</a>
        </li>
      </ul>
    </section>
  )
}
