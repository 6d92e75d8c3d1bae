import type { Field } from 'payload'
import { posts as texts } from '../../src/translations/index.js'
import { day } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** When, by whom and where a post appears. */
export const sidebarFields = ({ slugs, isLocalized }: Resolved): Field[] => [
  {
    name: 'publishedAt',
    type: 'date',
    label: texts.publishedAt,
    index: true,
    admin: {
      position: 'sidebar',
      description: texts.publishedAtDescription,
      date: day,
    },
  },
  {
    name: 'section',
    type: 'text',
    label: texts.section,
    index: true,
    admin: { position: 'sidebar', description: texts.sectionDescription },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: slugs.people,
    hasMany: true,
    label: texts.authors,
    admin: { position: 'sidebar' },
  },
  {
    name: 'byline',
    type: 'text',
    label: texts.byline,
    localized: true,
    admin: { position: 'sidebar', description: texts.bylineDescription },
  },
  {
    name: 'dateline',
    type: 'date',
    label: texts.dateline,
    localized: true,
    admin: {
      hidden: !isLocalized,
      position: 'sidebar',
      description: texts.datelineDescription,
      date: day,
    },
  },
]
