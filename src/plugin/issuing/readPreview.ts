import type { PayloadRequest } from 'payload'
import { contentLocale, idOf, sayDesignProblem } from '../../../collections/index.js'
import { checkDesign, type Format, formats, type Problem } from '../../certificates/index.js'
import type { PreviewOf } from '../../issuing/index.js'
import { readBody } from '../arguments/index.js'

/** What is wrong with a design: for programs where and what, and for whoever draws it in words. */
export type SaidProblem = Problem & ReturnType<typeof sayDesignProblem>

type Read =
  | { asked: PreviewOf; format: Format; problems?: undefined }
  | { asked?: undefined; format?: undefined; problems: SaidProblem[] }

/** What may be sent, in kilobytes: a design with its hundred items and their texts; no template comes near. */
const mostSent = 500
const longestName = 200
const mostPictures = 100

/**
 * Reads what a preview is asked of, or what is wrong with its design.
 * @throws APIError 400 or 413 for a body that is no JSON or too large
 */
export async function readPreview(req: PayloadRequest): Promise<Read> {
  const body = await readBody(req, { most: mostSent })
  const { design, problems } = isGiven(body.design) ? checkDesign(body.design) : {}
  if (problems) {
    const { design } = body
    return {
      problems: problems.map((problem) => ({
        ...problem,
        ...sayDesignProblem({ problem, design, reader: req }),
      })),
    }
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

const isGiven = (value: unknown): boolean => value !== undefined && value !== null
