import { Text } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'

const isMarkup = /<[a-z!/]|&(?:[a-z]{2,8}|#\d{1,6});/i

/** HTML as plain text: paragraphs and breaks become lines, characters by name themselves. */
export function plainText(html: string): string {
  if (!isMarkup.test(html)) return squeeze(html)
  const document = parseDocument(html)
  for (const element of DomUtils.findAll(
    ({ name }) => /^(?:p|br|li|div|h\d)$/.test(name),
    document.children,
  )) {
    DomUtils.append(element, new Text('\n'))
  }
  for (const hidden of DomUtils.findAll(({ name }) => /^(?:script|style)$/.test(name), document.children))
    DomUtils.removeElement(hidden)
  return squeeze(DomUtils.textContent(document.children))
}

const squeeze = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
