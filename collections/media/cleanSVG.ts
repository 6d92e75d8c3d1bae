import type { CollectionBeforeOperationHook } from 'payload'
import { sanitizeSVG } from '../../src/richtext/index.js'
import { media as texts } from '../../src/translations/index.js'
import { refusedRequest } from '../refusedRequest.js'

/** Takes scripts, outside references and everything else that isn't drawing out of an SVG before it is stored. */
export const cleanSVG: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (!file || !['create', 'update'].includes(operation) || !isSVG(file)) return args
  const clean = sanitizeSVG(file.data.toString('utf8'))
  if (!clean) throw refusedRequest(texts.badSVG(req))
  const data = Buffer.from(clean, 'utf8')
  req.file = { ...file, name: svgName(file.name), data, size: data.length }
  return args
}

/** Files are served as what their name says: a drawing called `x.html` would come out as a page. */
const svgName = (name: string) =>
  name.toLowerCase().endsWith('.svg') ? name : `${name.replace(/\.[^.]*$/, '') || 'drawing'}.svg`

const isSVG = ({ mimetype, name }: { mimetype: string; name: string }) =>
  mimetype === 'image/svg+xml' || name.toLowerCase().endsWith('.svg')
