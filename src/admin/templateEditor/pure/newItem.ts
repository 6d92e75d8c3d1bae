import type { DesignItem } from '../../../certificates/index.js'
import type { Size } from './boxes.js'

/** The place of a picture that is still to be chosen. */
const noPicture = 'none'

/** A new item in the middle of the page, as it is most often wanted. */
export function newItem({
  kind,
  page,
  locales,
  words = {},
  picture = noPicture,
}: {
  kind: DesignItem['kind']
  page: Size
  locales: readonly string[]
  /** What a new text says, by locale. */
  words?: Record<string, string>
  picture?: string
}): DesignItem {
  const at = (width: number, height: number) => ({
    id: kind,
    x: Math.round((page.width - width) / 2),
    y: Math.round((page.height - height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  })
  const { width } = page
  switch (kind) {
    case 'text':
      return {
        ...at(width * 0.45, width * 0.035),
        kind,
        text: Object.fromEntries(locales.map((locale) => [locale, words[locale] ?? ''])),
        font: 'serif',
        size: Math.round(width * 0.022),
        minSize: Math.round(width * 0.01),
        maxLines: 2,
        lineHeight: 1.2,
        align: 'center',
        color: '#222222',
        tracking: 0,
      }
    case 'qr':
      return { ...at(width * 0.085, width * 0.085), kind, color: '#222222', background: '#ffffff' }
    case 'picture':
      return { ...at(width * 0.18, width * 0.09), kind, picture, fit: 'contain' }
    case 'line':
      return { ...at(width * 0.22, 10), kind, color: '#b3893a', thickness: 1.5 }
    case 'ornament':
      return {
        ...at(width * 0.1, width * 0.1),
        kind,
        ornament: 'wreath',
        color: '#17563f',
        accent: '#b3893a',
      }
  }
}
