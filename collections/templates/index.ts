import type { CollectionConfig } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { fontNames, ornaments, tokens } from '../../src/certificates/index.js'
import { common, templates as texts } from '../../src/translations/index.js'
import { allowedTo, derived, editedBy } from '../access/index.js'
import { refuseToDeleteAwarded } from '../certificates/refuseToDeleteAwarded.js'
import { year } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { countVersions } from './countVersions.js'
import { firstDesign } from './firstDesign.js'
import { keepOneDefault, releaseDefault } from './keepOneDefault.js'
import { validDesign } from './validDesign.js'

/** How a certificate is drawn. What was issued keeps the drawing that it was issued with. */
export const templates = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions, has } = resolved
  return {
    slug: slugs.templates,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'name',
      group: common.groupRecognition.text,
      description: texts.collection.text,
      defaultColumns: ['name', 'role', 'year', 'isDefault', 'version'],
      listSearchableFields: ['name'],
      components: {
        edit: {
          beforeDocumentControls: [
            {
              path: panelParts.redrawTemplate,
              clientProps: { certificates: slugs.certificates, plans: slugs.plans },
            },
          ],
        },
      },
    },
    access: editedBy(permissions, allowedTo(permissions.canReadDrafts)),
    hooks: {
      beforeChange: [countVersions, releaseDefault],
      afterChange: [keepOneDefault],
      beforeDelete: [refuseToDeleteAwarded({ slugs, field: 'template' })],
    },
    defaultSort: 'name',
    defaultPopulate: { name: true, version: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            label: texts.name,
            required: true,
            admin: { width: '40%' },
          },
          {
            name: 'role',
            type: 'relationship',
            relationTo: slugs.roles,
            label: texts.role,
            index: true,
            admin: { width: '35%', description: texts.roleDescription },
          },
          year({
            name: 'year',
            label: texts.year,
            admin: { width: '25%', description: texts.yearDescription },
          }),
        ],
      },
      {
        name: 'isDefault',
        type: 'checkbox',
        label: texts.isDefault,
        defaultValue: false,
        admin: { description: texts.isDefaultDescription },
      },
      {
        name: 'design',
        type: 'json',
        label: texts.design,
        validate: validDesign,
        defaultValue: firstDesign(resolved),
        admin: {
          components: {
            Field: {
              path: panelParts.templateEditor,
              clientProps: {
                choices: { fonts: fontNames, ornaments, tokens },
                media: has.media ? slugs.media : undefined,
              },
            },
          },
        },
      },
      ...(has.media
        ? [
            {
              name: 'background',
              type: 'upload' as const,
              relationTo: slugs.media,
              label: texts.background,
              admin: { description: texts.backgroundDescription },
            },
            {
              name: 'pictures',
              type: 'upload' as const,
              relationTo: slugs.media,
              hasMany: true as const,
              label: texts.pictures,
              admin: { description: texts.picturesDescription },
            },
          ]
        : []),
      {
        name: 'version',
        type: 'number',
        label: texts.version,
        defaultValue: 1,
        access: derived,
        admin: { readOnly: true, width: '20%', description: texts.versionDescription },
      },
      {
        name: 'defaultKey',
        type: 'text',
        unique: true,
        index: true,
        hidden: true,
        access: derived,
        admin: { hidden: true },
      },
    ],
  }
}
