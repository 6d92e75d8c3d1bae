import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { sanitizeHTML } from '../sanitize/index.js'
import { longestBlock } from './longestBlock.js'

/** HTML that an import could not turn into anything better. */
export const html = (): Block => ({
  slug: 'html',
  interfaceName: 'LaurelHTMLBlock',
  labels: { singular: texts.html.text, plural: texts.htmlPlural.text },
  admin: { group: texts.groupText.text, disableBlockName: true },
  fields: [
    {
      name: 'html',
      type: 'textarea',
      maxLength: longestBlock,
      label: texts.html.text,
      hooks: {
        beforeChange: [({ value }) => (typeof value === 'string' ? sanitizeHTML(value) : value)],
      },
      admin: { description: texts.htmlDescription, rows: 8 },
    },
  ],
})
