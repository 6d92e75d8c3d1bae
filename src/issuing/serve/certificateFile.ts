import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import {
  type CertificateFileName,
  localesOf,
  type Resolved,
  readUpload,
  uploadPath,
} from '../../../collections/index.js'
import { type Design, type Drawing, readableFileName } from '../../certificates/index.js'
import { openDrawer, openPicture } from '../drawing/index.js'
import { cacheOf } from './cacheOf.js'
import { drawingOf } from './drawingOf.js'
import { filesOf } from './filesOf.js'
import { findCertificate, type SeenCertificate } from './findCertificate.js'
import type { HandedFile } from './handedFile.js'

type Asked = {
  req: PayloadRequest
  resolved: Resolved
  serial: string
  file: CertificateFileName
  /** A language of the site. */
  locale: string
}

/** The file of a certificate; undefined where whoever asks may not have it, or it has none of this form. */
export async function certificateFile(asked: Asked): Promise<HandedFile | undefined> {
  const { req, resolved, serial, file } = asked
  const certificate = await findCertificate({ req, resolved, serial })
  if (!certificate || certificate.standing === 'withdrawn') return undefined
  if (!filesOf(certificate).includes(file)) return undefined
  const name = readableFileName({ title: certificate.title, format: file === 'share' ? 'png' : file })
  const handed = (await ownFile({ ...asked, certificate })) ?? (await drawnFile({ ...asked, certificate }))
  return handed && { ...handed, name, mimeType: mimeTypes[file], isDraft: certificate.standing === 'draft' }
}

const mimeTypes = {
  png: 'image/png',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  share: 'image/png',
} as const

type Making = Asked & { certificate: SeenCertificate }
type Made = Pick<HandedFile, 'content' | 'tag'>

const lost = new Error('the file of a certificate is missing')

/**
 * What was uploaded, or drawn when it was issued: as it is, or brought into the form that was asked for. Undefined
 * where there is none, or it is lost; while a file is replaced it is gone for a moment.
 */
async function ownFile({ req, resolved, certificate, file, locale }: Making): Promise<Made | undefined> {
  const { filename, mimeType, filesize, isDrawn, sha256 } = certificate
  const isFirstLanguage = locale === (localesOf(req)[0] ?? locale)
  if (!filename || file === 'share' || (isDrawn && (file !== 'png' || !isFirstLanguage))) return undefined
  const collection = resolved.slugs.certificates
  const upload = req.payload.collections[collection]?.config.upload
  const tag = sha256 ?? `${filename}-${filesize}`
  if (mimeType === mimeTypes[file]) {
    if (upload?.handlers?.length || !filesize) return await buffered()
    const path = uploadPath({ staticDir: upload?.staticDir ?? collection, filename })
    const isThere = (await stat(path).catch(() => undefined))?.isFile()
    return isThere ? { tag, content: { path, size: filesize } } : undefined
  }
  const convert = async () => {
    const own = await readUpload({ req, collection, doc: certificate })
    if (!own) throw lost
    return file === 'png' ? await toPNG(own) : await onPage({ picture: own, certificate })
  }
  try {
    const content = await cacheOf(resolved).get(keyOf({ tag, as: file }), convert)
    return { tag: `${tag}-${file}`, content }
  } catch (error) {
    if (error === lost) return undefined
    throw error
  }

  async function buffered(): Promise<Made | undefined> {
    const content = await readUpload({ req, collection, doc: certificate })
    return content && { tag, content }
  }
}

const toPNG = async (picture: Buffer): Promise<Buffer> =>
  (await openPicture(picture)).rotate().png().toBuffer()

/** A document of one page that is the picture. */
async function onPage({
  picture,
  certificate,
}: {
  picture: Buffer
  certificate: SeenCertificate
}): Promise<Buffer> {
  const flat = (await openPicture(picture)).rotate()
  const { data, info } = await flat.toBuffer({ resolveWithObject: true })
  const scale = 1684 / Math.max(info.width, info.height)
  const [width, height] = [Math.round(info.width * scale), Math.round(info.height * scale)]
  const design: Design = {
    width,
    height,
    background: { color: '#ffffff' },
    items: [
      {
        id: 'picture',
        kind: 'picture',
        x: 0,
        y: 0,
        width,
        height,
        picture: 'own',
        fit: 'contain',
        alt: certificate.title,
      },
    ],
  }
  const drawer = await openDrawer()
  const pictures = new Map([['own', { data, mimeType: `image/${info.format}` }]])
  return await drawer.draw({ design, values: noValues(certificate), locale: 'en', pictures }, 'pdf')
}

const noValues = ({ title, serial }: SeenCertificate): Drawing['values'] => ({
  name: title,
  role: '',
  year: '',
  date: '',
  serial,
  url: '',
  community: '',
  citation: '',
  group: '',
  project: '',
})

async function drawnFile(asked: Making): Promise<Made> {
  const { resolved, file } = asked
  const { parts, load, isKnownPlace } = await drawingOf(asked)
  const make = async () => (await openDrawer()).draw(await load(), file === 'share' ? 'png' : file)
  const key = keyOf({ ...parts, as: file })
  return { tag: key, content: isKnownPlace ? await cacheOf(resolved).get(key, make) : await make() }
}

/** What a kept file is made of. The number goes up when the same drawing would come out differently. */
const keyOf = ({ as, ...made }: Record<string, unknown> & { as: CertificateFileName }): string =>
  `${createHash('sha256')
    .update(JSON.stringify({ engine: 1, ...made }))
    .digest('hex')}.${as === 'share' ? 'share.png' : as}`
