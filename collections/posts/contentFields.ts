import type { Field } from 'payload'
import { contentEditor } from '../../src/richtext/index.js'
import { posts as texts } from '../../src/translations/index.js'
import type { Resolved } from '../resolved.js'

/** What an editor writes. */
export const contentFields = ({ slugs, has, embedHosts }: Resolved): Field[] => [
  { name: 'title', type: 'text', label: texts.title, localized: true, required: true, index: true },
  {
    name: 'content',
    type: 'richText',
    label: texts.content.text,
    localized: true,
    editor: contentEditor({ slugs, has, embedHosts }),
  },
]
