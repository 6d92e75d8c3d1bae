import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'

/** Code as a plain text area: Payload's own code field loads its editor from the internet. */
export const code = (): Block => ({
  slug: 'code',
  interfaceName: 'LaurelCodeBlock',
  labels: { singular: texts.code, plural: texts.codePlural },
  admin: { group: texts.groupText.text, disableBlockName: true },
  fields: [
    {
      name: 'language',
      type: 'text',
      label: texts.language,
      admin: { description: texts.languageDescription },
    },
    {
      name: 'meta',
      type: 'text',
      label: texts.codeMeta,
      admin: { condition: (_, sibling) => Boolean(sibling?.meta) },
    },
    { name: 'code', type: 'textarea', label: texts.code, admin: { rows: 8 } },
  ],
})
