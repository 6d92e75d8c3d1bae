import type { Field } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { posts as texts } from '../../src/translations/index.js'
import { address } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** What lists and search engines show of a post. */
export const summaryFields = ({ slugs, has }: Resolved): Field[] => [
  {
    name: 'description',
    type: 'textarea',
    label: texts.description,
    localized: true,
    admin: { description: texts.descriptionDescription },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'tags',
        type: 'text',
        hasMany: true,
        localized: true,
        label: texts.tags,
        admin: { width: '50%', components: { Cell: panelParts.listCell } },
      },
      {
        name: 'keywords',
        type: 'text',
        hasMany: true,
        localized: true,
        label: texts.keywords,
        admin: { width: '50%', description: texts.keywordsDescription },
      },
    ],
  },
  ...(has.media
    ? [
        {
          name: 'cover',
          type: 'upload' as const,
          relationTo: slugs.media,
          localized: true,
          label: texts.cover,
        },
      ]
    : []),
  address({
    name: 'coverURL',
    label: texts.coverURL,
    description: texts.coverURLDescription,
    localized: true,
  }),
  { name: 'related', type: 'relationship', relationTo: slugs.posts, hasMany: true, label: texts.related },
]
