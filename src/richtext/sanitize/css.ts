/** CSS that loads nothing: no imports and no addresses but those within the document (`url(#id)`). */
export function safeCSS(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, ' ')
  // An escape can spell any forbidden word, and no drawing program writes one.
  if (/[\\<]|\/\*/.test(plain)) return ''
  return plain
    .replace(/@(?:import|charset|namespace)[^;{}]*;?/gi, '')
    .replace(/[^;{}]+/g, (part) => (unsafe.test(part) ? '' : part))
}

/** Whether an attribute such as `fill` or `filter` refers to nothing outside the document. */
export const isLocalReference = (value: string): boolean => !unsafe.test(value) && !value.includes('\\')

const unsafe =
  /(?:url|src|image|image-set|cross-fade|element)\s*\((?!\s*['"]?#)|expression\s*\(|(?:java|vb)script\s*:|behaviou?r\s*:|-moz-binding|@import/i
