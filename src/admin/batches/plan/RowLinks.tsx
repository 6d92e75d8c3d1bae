'use client'

import { Link } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import { anySerial, type Row, type Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'

/** Where the certificate of a row is: in the panel, as a file, on the site. */
export const RowLinks = ({
  setup: { slugs, certificatePage },
  row: { certificate, serial, result, file, action },
  name,
  isOnSite,
}: {
  setup: Setup
  row: Row
  name: string
  isOnSite?: boolean
}) => {
  const api = useAPI()
  const say = useSay()
  const routes = useRoutes()
  if (certificate === undefined || !serial) return null
  const isThere = result === 'done' || action === 'same' || action === 'update'
  if (!isThere) return null
  const files = result === 'done' ? (file?.mimeType === 'application/pdf' ? ['pdf'] : ['png', 'pdf']) : []
  return (
    <p className="laurel-row__links">
      <Link href={routes.document(slugs.certificates, certificate)} aria-label={`${serial}: ${name}`}>
        {serial}
      </Link>
      {files.map((type) => (
        <a
          key={type}
          href={api.url(`${slugs.certificates}/${serial}.${type}?download`)}
          aria-label={`${type.toUpperCase()}: ${name}`}
        >
          {type.toUpperCase()}
        </a>
      ))}
      {isOnSite === false && <span>{say(texts.notOnSite)}</span>}
      {certificatePage && isOnSite && (
        <a
          href={certificatePage.replace(anySerial, serial)}
          target="_blank"
          rel="noopener"
          aria-label={`${say(texts.onSite)}: ${name}`}
        >
          {say(texts.onSite)} ↗
        </a>
      )}
    </p>
  )
}
