import render from 'dom-serializer'
import { type ChildNode, Element, Text } from 'domhandler'
import { Parser, parseDocument } from 'htmlparser2'
import { isLocalReference, safeCSS } from './css.js'

const namespace = 'http://www.w3.org/2000/svg'
const deepest = 200
const hopeless = 20_000

/**
 * An SVG picture that only draws: no scripts, handlers, animation, foreign content, DOCTYPE or entities, and no
 * reference that leaves the file. Names keep their case. Returns '' where there is no `svg` element.
 */
export function sanitizeSVG(svg: string): string {
  if (isNestedForHours(svg)) return ''
  const source = parseDocument(svg.replace(/^\ufeff/, ''), { xmlMode: true })
  const root = source.children.find((node): node is Element => isElement(node) && local(node.name) === 'svg')
  const [clean] = root ? cleaned(root, 0) : []
  if (!(clean instanceof Element)) return ''
  clean.attribs = { ...clean.attribs, xmlns: namespace, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }
  return render(clean, { xmlMode: true })
}

/** The parser takes time with the square of the nesting. Stops reading where it is hopeless. */
function isNestedForHours(svg: string): boolean {
  let depth = 0
  const tooDeep = new Error('nested too deeply')
  const parser = new Parser(
    {
      onopentag: () => {
        depth += 1
        if (depth > hopeless) throw tooDeep
      },
      onclosetag: () => {
        depth -= 1
      },
    },
    { xmlMode: true },
  )
  try {
    parser.end(svg)
    return false
  } catch (error) {
    if (error === tooDeep) return true
    throw error
  }
}

function cleaned(node: ChildNode, depth: number): ChildNode[] {
  if (node.type === 'text') return [new Text(node.data)]
  if (node.type === 'cdata') return node.children.flatMap((child) => cleaned(child, depth))
  if (!isElement(node) || depth > deepest) return []
  const name = local(node.name)
  if (name === 'a' || name === 'switch') return node.children.flatMap((child) => cleaned(child, depth + 1))
  if (!elements.has(name)) return []
  const children = node.children.flatMap((child) => cleaned(child, depth + 1))
  if (name !== 'style') return [new Element(name, attributesOf(node, name), children)]
  const css = children.map((child) => (child.type === 'text' ? child.data : '')).join('')
  return [new Element(name, {}, [new Text(safeCSS(css))])]
}

function attributesOf(node: Element, element: string): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attribs)) {
    const safe = safeAttribute({ name, value, element })
    if (safe !== null) kept[name] = safe
  }
  return kept
}

function safeAttribute({ name, value, element }: { name: string; value: string; element: string }) {
  if (name === 'href' || name === 'xlink:href') return isLink(value.trim(), element) ? value.trim() : null
  if (name === 'xml:space') return value
  if (!/^[a-zA-Z][a-zA-Z0-9-]*$/.test(name) || /^(?:on|xmlns$|src$|base$)/i.test(name)) return null
  if (name === 'style') return safeCSS(value)
  return isLocalReference(value) ? value : null
}

const isLink = (value: string, element: string): boolean =>
  value.startsWith('#') ||
  (element === 'image' && /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i.test(value))

const isElement = (node: ChildNode): node is Element => node instanceof Element

const local = (name: string): string => name.replace(/^svg:/, '')

const elements = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan textPath image
   marker mask pattern clipPath linearGradient radialGradient stop filter view
   feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
   feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
   feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
)
