import type { Block } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { longestBlock } from './longestBlock.js'

/** Code as a plain text area: Payload's own code field loads its editor from the internet. */
export const code = (): Block => ({
  slug: 'code',
  interfaceName: 'LaurelCodeBlock',
  labels: { singular: texts.code.text, plural: texts.codePlural.text },
  admin: { group: texts.groupText.text, disableBlockName: true },
  fields: [
    {
      name: 'language',
      type: 'text',
      label: texts.language.text,
      admin: { description: texts.languageDescription },
    },
    {
      name: 'meta',
      type: 'text',
      label: texts.codeMeta.text,
      admin: { condition: (_, sibling) => Boolean(sibling?.meta) },
    },
    { name: 'code', type: 'textarea', maxLength: longestBlock, label: texts.code.text, admin: { rows: 8 } },
  ],
})
