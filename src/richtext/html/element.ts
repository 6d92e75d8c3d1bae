const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe to stand between tags. */
export const escapeHTML = (text: string): string => text.replace(/[&<>]/g, (found) => escapes[found] ?? found)

type Attributes = Record<string, string | number | boolean | null | undefined>

const voids = new Set(['br', 'hr', 'img', 'input', 'source'])

/** An element around HTML that is safe already. Attributes are escaped; false, null and undefined are left out. */
export function element(name: string, attributes: Attributes = {}, html = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeAttribute(String(value))}"`))
  return voids.has(name) ? `<${name}${list.join('')}>` : `<${name}${list.join('')}>${html}</${name}>`
}

const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found)
