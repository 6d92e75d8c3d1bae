import type { Field } from 'payload'
import { certificates as texts } from '../../src/translations/index.js'
import { allowedTo, derived } from '../access/index.js'
import { address } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

/** Where the certificate and its file come from, and the keys by which Laurel finds it. */
export const originFields = ({ slugs, has, permissions }: Resolved): Field[] => [
  {
    name: 'serial',
    type: 'text',
    label: texts.serial,
    unique: true,
    index: true,
    access: derived,
    admin: { readOnly: true, description: texts.serialDescription },
  },
  {
    type: 'row',
    fields: [
      ...(has.posts
        ? [
            {
              name: 'post',
              type: 'relationship' as const,
              relationTo: slugs.posts,
              label: texts.post,
              index: true,
              admin: { width: '70%' },
            },
          ]
        : []),
      { name: 'order', type: 'number', label: texts.announcedOrder, admin: { width: '30%' } },
    ],
  },
  address({ name: 'sourceURL', label: texts.sourceURL, description: texts.sourceURLDescription }),
  { name: 'sha256', type: 'text', label: texts.sha256, access: derived, admin: { readOnly: true } },
  {
    name: 'printed',
    type: 'group',
    label: texts.printed,
    access: derived,
    admin: { readOnly: true, condition: ({ printed }) => Boolean(printed?.name) },
    fields: [
      { name: 'name', type: 'text', label: texts.printedName, admin: { readOnly: true } },
      { name: 'role', type: 'text', label: texts.printedRole, admin: { readOnly: true } },
      { name: 'values', type: 'json', hidden: true, admin: { hidden: true } },
    ],
  },
  {
    type: 'row',
    admin: { condition: ({ design }) => Boolean(design) },
    fields: [
      {
        name: 'template',
        type: 'relationship',
        relationTo: slugs.templates,
        label: texts.template,
        access: { ...derived, read: allowedTo(permissions.canReadDrafts) },
        admin: { readOnly: true, width: '70%' },
      },
      {
        name: 'templateVersion',
        type: 'number',
        label: texts.templateVersion,
        access: { ...derived, read: allowedTo(permissions.canReadDrafts) },
        admin: { readOnly: true, width: '30%' },
      },
    ],
  },
  {
    name: 'originalName',
    type: 'text',
    label: texts.originalName,
    access: { ...derived, read: allowedTo(permissions.canReadDrafts) },
    admin: { readOnly: true, condition: ({ originalName }) => Boolean(originalName) },
  },
  {
    name: 'formerFiles',
    type: 'json',
    label: texts.formerFiles,
    access: { ...derived, read: allowedTo(permissions.canReadDrafts) },
    admin: { hidden: true },
  },
  { name: 'isDrawn', type: 'checkbox', defaultValue: false, access: derived, admin: { hidden: true } },
  machineKey({ name: 'design', type: 'text', index: true }),
  machineKey({ name: 'listKey', type: 'text', custom: { isWholeOrder: true } }),
  machineKey({ name: 'searchState', type: 'text', index: true }),
  machineKey({ name: 'personHidden', type: 'checkbox', defaultValue: false }),
  machineKey({ name: 'postPublished', type: 'checkbox', defaultValue: false }),
  machineKey({ name: 'activeKey', type: 'text', unique: true, index: true }),
  machineKey({ name: 'sortKey', type: 'text', index: true }),
]

type MachineKey =
  | { name: string; type: 'checkbox'; defaultValue: boolean }
  | { name: string; type: 'text'; unique?: boolean; index?: boolean; custom?: { isWholeOrder: boolean } }

const machineKey = (key: MachineKey): Field => ({
  ...key,
  hidden: true,
  access: derived,
  admin: { hidden: true },
})
