import type { Block, Condition, Field } from 'payload'
import { type Text, blocks as texts } from '../../translations/index.js'
import type { BlockSlugs } from './slugs.js'

const isListed: Condition = (_, sibling) => sibling?.from !== 'query'
const isQuery: Condition = (_, sibling) => sibling?.from === 'query'
const isByName: Condition = (_, sibling) => sibling?.from !== 'query' && sibling?.show !== 'github'
const isGrid: Condition = (_, sibling) => sibling?.layout === 'grid'
const isTable: Condition = (_, sibling) => (sibling?.layout ?? 'table') === 'table'

/** How many columns a grid of people may have. */
export const mostRosterColumns = 12

/** People and their certificates, as chosen one by one or as whoever has a role. */
export const roster = ({ slugs }: { slugs: BlockSlugs }): Block => ({
  slug: 'roster',
  interfaceName: 'LaurelRosterBlock',
  labels: { singular: texts.roster.text, plural: texts.rosterPlural.text },
  admin: { group: texts.groupRecognition.text, disableBlockName: true },
  fields: [
    {
      name: 'from',
      type: 'radio',
      label: texts.from.text,
      defaultValue: 'listed',
      admin: { description: texts.fromDescription },
      options: [
        { value: 'listed', label: texts.rosterListed.text },
        { value: 'query', label: texts.rosterQuery.text },
      ],
    },
    {
      name: 'certificates',
      type: 'relationship',
      relationTo: slugs.certificates,
      hasMany: true,
      label: texts.certificates.text,
      admin: { condition: isListed, description: texts.certificatesDescription },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'relationship',
          relationTo: slugs.roles,
          label: texts.role.text,
          admin: { condition: isQuery, width: '50%' },
        },
        {
          name: 'year',
          type: 'number',
          label: texts.year.text,
          admin: { condition: isQuery, width: '50%', description: texts.yearDescription },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        ...narrowing('group', slugs.groups, texts.group.text),
        ...narrowing('project', slugs.projects, texts.project.text),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'layout',
          type: 'select',
          label: texts.layout.text,
          defaultValue: 'table',
          admin: { width: '34%' },
          options: [
            { value: 'table', label: texts.layoutTable.text },
            { value: 'grid', label: texts.layoutGrid.text },
            { value: 'list', label: texts.layoutList.text },
          ],
        },
        {
          name: 'columns',
          type: 'number',
          label: texts.columns.text,
          min: 1,
          max: mostRosterColumns,
          defaultValue: 4,
          admin: { condition: isGrid, width: '33%' },
        },
        {
          name: 'show',
          type: 'select',
          label: texts.show.text,
          defaultValue: 'name',
          admin: { width: '33%' },
          options: [
            { value: 'name', label: texts.showName.text },
            { value: 'github', label: texts.showGitHub.text },
          ],
        },
      ],
    },
    {
      name: 'byLogin',
      type: 'relationship',
      relationTo: slugs.certificates,
      hasMany: true,
      label: texts.byLogin.text,
      admin: { condition: isByName, description: texts.byLoginDescription },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'nameHeading',
          type: 'text',
          label: texts.nameHeading.text,
          admin: { condition: isTable, width: '50%', description: texts.nameHeadingDescription },
        },
        {
          name: 'certificateHeading',
          type: 'text',
          label: texts.certificateHeading.text,
          admin: { condition: isTable, width: '50%' },
        },
      ],
    },
    {
      name: 'linkText',
      type: 'text',
      label: texts.linkText.text,
      admin: { description: texts.linkTextDescription },
    },
    { name: 'linkNames', type: 'checkbox', label: texts.linkNames.text, defaultValue: false },
  ],
})

const narrowing = (name: string, relationTo: string | undefined, label: Text): Field[] =>
  relationTo
    ? [{ name, type: 'relationship', relationTo, label, admin: { condition: isQuery, width: '50%' } }]
    : []
