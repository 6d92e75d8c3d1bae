'use client'

import { batches as texts } from '../../../translations/index.js'
import type { Plan, Row, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'

/** Whether there is something to be seen of a row. */
export const hasPicture = ({ file, result, serial }: Row): boolean =>
  Boolean(result === 'done' && serial ? file?.mimeType !== pdf : file)

const pdf = 'application/pdf'

type Props = { setup: Setup; plan: Plan; row: Row; name: string }

/** The dropped file, or the certificate as it is now. */
export const RowPicture = ({ setup: { slugs }, plan, row, name }: Props) => {
  const api = useAPI()
  const say = useSay()
  const { file, result, serial } = row
  const isThere = result === 'done' && serial
  if (file && !isThere) {
    const address = api.url(`${slugs.plans}/${plan.id}/files/${file.upload}`)
    const isPicture = file.mimeType.startsWith('image/')
    return (
      <a className="laurel-row__picture" href={address} target="_blank" rel="noopener">
        {isPicture ? (
          <img src={address} alt={say(texts.fileAlt, { name: file.name })} loading="lazy" />
        ) : (
          <span title={say(texts.fileAlt, { name: file.name })}>PDF</span>
        )}
      </a>
    )
  }
  if (!hasPicture(row)) return null
  const address = api.url(`${slugs.certificates}/${serial}.png`)
  return (
    <a className="laurel-row__picture" href={address} target="_blank" rel="noopener">
      <img src={address} alt={say(texts.certificateAlt, { name })} loading="lazy" />
    </a>
  )
}
