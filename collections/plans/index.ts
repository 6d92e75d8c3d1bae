import type { CollectionConfig } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { common, plans as texts } from '../../src/translations/index.js'
import { allowedTo, nobody } from '../access/index.js'
import type { Resolved } from '../resolved.js'

/** What big acts would do, and how far they got. Their rows are in `laurel-plan-pages`. Laurel alone writes them. */
export const plans = ({ slugs, permissions, has }: Resolved): CollectionConfig => ({
  slug: slugs.plans,
  labels: { singular: texts.singular, plural: texts.plural },
  admin: {
    useAsTitle: 'title',
    group: common.groupRecognition.text,
    description: texts.collection.text,
    defaultColumns: ['title', 'kind', 'state', 'total', 'updatedAt'],
    listSearchableFields: ['title'],
    components: { views: { edit: { root: { Component: panelParts.planPage } } } },
  },
  access: {
    read: allowedTo(permissions.canReadDrafts),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: texts.title,
      admin: { components: { Cell: panelParts.planCell } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: texts.kind,
          required: true,
          index: true,
          options: [
            { value: 'issue', label: texts.kindIssue },
            { value: 'upload', label: texts.kindUpload },
            { value: 'release', label: texts.kindRelease },
            { value: 'redraw', label: texts.kindRedraw },
            { value: 'import', label: texts.kindImport },
            { value: 'merge', label: texts.kindMerge },
            { value: 'split', label: texts.kindSplit },
          ],
        },
        {
          name: 'state',
          type: 'select',
          label: texts.state,
          required: true,
          index: true,
          defaultValue: 'checking',
          options: [
            { value: 'checking', label: texts.stateChecking },
            { value: 'ready', label: texts.stateReady },
            { value: 'waiting', label: texts.stateWaiting },
            { value: 'running', label: texts.stateRunning },
            { value: 'done', label: texts.stateDone },
            { value: 'failed', label: texts.stateFailed },
            { value: 'cancelled', label: texts.stateCancelled },
          ],
        },
        { name: 'done', type: 'number', label: texts.done, defaultValue: 0 },
        { name: 'total', type: 'number', label: texts.total, defaultValue: 0 },
      ],
    },
    { name: 'problem', type: 'textarea', label: texts.problem },
    { name: 'counts', type: 'json', admin: { hidden: true } },
    { name: 'input', type: 'json', admin: { hidden: true } },
    { name: 'startsAt', type: 'date', label: texts.startsAt },
    ...(has.posts
      ? [
          {
            name: 'post',
            type: 'relationship' as const,
            relationTo: slugs.posts,
            label: texts.post,
            index: true,
          },
        ]
      : []),
    { name: 'startedAt', type: 'date', label: texts.startedAt },
    { name: 'finishedAt', type: 'date', label: texts.finishedAt },
    // Never populated: an account holds more than whoever reads plans needs to know.
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: slugs.users,
      label: texts.createdBy,
      maxDepth: 0,
    },
  ],
})
