import type { PayloadRequest } from 'payload'
import { type CertificateFileName, certificateAddress, type Resolved } from '../../../collections/index.js'

type Asked = { req: PayloadRequest; resolved: Resolved; serial: string }

/** The address at which the world sees this site, as far as it was ever told; what a request came by is not trusted. */
export const knownBase = ({
  req,
  publicURL,
}: {
  req: PayloadRequest
  /** The public address from the settings. */
  publicURL?: string | null
}): string | undefined =>
  [req.payload.config.serverURL, publicURL].find((url) => url && URL.canParse(url)) || undefined

/** Where a certificate's file is handed out; a path where the site's own address is not known. */
export function fileAddress({
  req,
  resolved: { slugs, certificateFile },
  serial,
  file,
}: Asked & { file: CertificateFileName }): string {
  const { serverURL, routes } = req.payload.config
  const path =
    certificateFile?.({ serial, file }) ??
    `${routes.api}/${slugs.certificates}/${serial}${file === 'share' ? '/share.png' : `.${file}`}`
  return serverURL ? new URL(path, serverURL).href : path
}

/** What a QR code leads to: the certificate's page, else what proves it. */
export function proofAddress({
  req,
  resolved,
  serial,
  locale,
  base,
}: Asked & { locale?: string; base: string }): string {
  const { routes } = req.payload.config
  const proof = `${routes.api}/${resolved.slugs.certificates}/verify/${serial}`
  return certificateAddress({ resolved, serial, locale, base }) ?? new URL(proof, base).href
}
