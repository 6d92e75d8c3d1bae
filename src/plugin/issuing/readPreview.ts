import type { PayloadRequest } from 'payload'
import { contentLocale, idOf } from '../../../collections/index.js'
import { checkDesign, type Format, formats } from '../../certificates/index.js'
import type { PreviewOf } from '../../issuing/index.js'
import { errors, templateEditor as texts } from '../../translations/index.js'

type Refusal = { status: number; body: { errors: { message: string }[]; problems?: unknown[] } }
type Read = { asked: PreviewOf; format: Format; refusal?: undefined } | Refused
type Refused = { asked?: undefined; format?: undefined; refusal: Refusal }

/** A design with its hundred items and their texts; no template comes near. */
const longestBody = 512_000
const longestName = 200
const mostPictures = 100

/** Reads what a preview is asked of; a body that is no JSON, too long or holds no design is refused in words. */
export async function readPreview(req: PayloadRequest): Promise<Read> {
  if (Number(req.headers.get('content-length')) > longestBody) return tooLarge(req)
  const text = (await req.text?.()) ?? ''
  if (text.length > longestBody) return tooLarge(req)
  const body = parse(text)
  if (!body) return refuse(400, errors.refused(req))
  const { design, problems } = isGiven(body.design) ? checkDesign(body.design) : {}
  if (problems) {
    const message = problems.map(({ path, allowed = '' }) => `${path}: ${allowed}`).join('; ')
    return { refusal: { status: 400, body: { errors: [{ message }], problems } } }
  }
  return {
    format: formats.find((format) => format === body.format) ?? 'svg',
    asked: {
      design,
      background: idOf(body.background),
      pictures: (Array.isArray(body.pictures) ? body.pictures : [])
        .slice(0, mostPictures)
        .map(idOf)
        .filter((id) => id !== undefined),
      role: idOf(body.role),
      year: Number.isInteger(body.year) ? Number(body.year) : undefined,
      sample: sampleOf(body.sample),
      isFull: body.full === true,
      locale: contentLocale({ req, asked: body.locale }),
    },
  }
}

const sampleOf = (sample: unknown): PreviewOf['sample'] => {
  if (sample === 'shortest' || sample === 'longest') return sample
  return typeof sample === 'string' ? { name: sample.slice(0, longestName) } : 'longest'
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined
  } catch {
    return undefined
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const refuse = (status: number, message: string): Refused => ({
  refusal: { status, body: { errors: [{ message }] } },
})

const tooLarge = (req: PayloadRequest): Refused => refuse(413, texts.tooLarge(req))
