import type { CollectionConfig } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { common, people as texts } from '../../src/translations/index.js'
import { editedBy, publicWhere } from '../access/index.js'
import { fillSlug, idOf, slug } from '../fields/index.js'
import type { Resolved } from '../resolved.js'
import { refreshAround, whenChanged } from '../upkeep/index.js'
import { keysOfPerson } from '../upkeep/propagatePerson.js'
import { keepFormerAddress } from './keepFormerAddress.js'
import { keepFormerName } from './keepFormerName.js'
import { keepIdentity } from './keepIdentity.js'
import { privateFields } from './privateFields.js'
import { profileFields } from './profileFields.js'
import { publicPeople } from './publicPeople.js'
import { hideCertificatesFirst, withdrawBeforeDelete } from './recallCertificates.js'

/** Everybody the community thanks. */
export const people = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions } = resolved
  const around = refreshAround({
    resolved,
    shows: whenChanged(
      'name',
      'nativeName',
      'sortName',
      'github',
      'slug',
      'isHidden',
      'isUnannounced',
      'avatar',
      'avatarURL',
    ),
    keysOf: ({ id, avatar }, req) => {
      const known = idOf(id)
      return known === undefined
        ? []
        : keysOfPerson({ req, resolved, person: { id: known, avatar: idOf(avatar) } })
    },
  })
  return {
    slug: slugs.people,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'name',
      group: common.groupRecognition.text,
      description: texts.collection.text,
      defaultColumns: ['name', 'github', 'organization', 'kind', 'isHidden'],
      listSearchableFields: ['name', 'nativeName', 'github', 'aliases'],
      components: {
        edit: {
          beforeDocumentControls: [{ path: panelParts.personActs, clientProps: { people: slugs.people } }],
        },
        beforeListTable: [{ path: panelParts.peopleActs, clientProps: { people: slugs.people } }],
      },
    },
    access: editedBy(permissions, publicWhere(permissions, publicPeople)),
    defaultSort: 'sortName',
    defaultPopulate: {
      kind: true,
      name: true,
      nativeName: true,
      slug: true,
      github: true,
      avatar: true,
      avatarURL: true,
      organization: true,
    },
    hooks: {
      beforeValidate: [
        fillSlug({ from: 'name', collection: slugs.people, hasFormer: true }),
        keepFormerAddress,
        keepIdentity,
        keepFormerName,
      ],
      beforeChange: [...around.beforeChange, hideCertificatesFirst(resolved)],
      afterChange: around.afterChange,
      beforeDelete: [...around.beforeDelete, withdrawBeforeDelete(resolved)],
      afterDelete: around.afterDelete,
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: texts.tabProfile, fields: profileFields(resolved) },
          {
            label: texts.tabCertificates,
            fields: [
              {
                name: 'certificates',
                type: 'join',
                collection: slugs.certificates,
                on: 'person',
                label: texts.certificates,
                defaultSort: '-year',
                defaultLimit: 100,
                maxDepth: 2,
                admin: { defaultColumns: ['title', 'role', 'year', 'status'] },
              },
            ],
          },
          {
            label: texts.tabPrivate,
            description: texts.tabPrivateDescription,
            fields: privateFields(resolved),
          },
        ],
      },
      {
        name: 'kind',
        type: 'select',
        label: texts.kind,
        defaultValue: 'person',
        required: true,
        admin: { position: 'sidebar' },
        options: [
          { value: 'person', label: texts.kindPerson },
          { value: 'organization', label: texts.kindOrganization },
          { value: 'bot', label: texts.kindBot },
        ],
      },
      {
        name: 'isHidden',
        type: 'checkbox',
        label: texts.isHidden,
        defaultValue: false,
        access: { read: ({ req }) => permissions.canReadDrafts({ req }) },
        admin: {
          position: 'sidebar',
          description: texts.isHiddenDescription,
          components: { Cell: panelParts.flagCell },
        },
      },
      {
        name: 'isUnannounced',
        type: 'checkbox',
        label: texts.isUnannounced,
        defaultValue: false,
        access: { read: ({ req }) => permissions.canReadDrafts({ req }) },
        admin: {
          position: 'sidebar',
          description: texts.isUnannouncedDescription,
          condition: ({ isUnannounced }) => Boolean(isUnannounced),
        },
      },
      slug(),
      {
        name: 'formerSlugs',
        type: 'text',
        hasMany: true,
        index: true,
        label: texts.formerSlugs,
        hooks: { beforeDuplicate: [() => []] },
        admin: {
          position: 'sidebar',
          readOnly: true,
          description: texts.formerSlugsDescription,
          condition: ({ formerSlugs }) => Boolean(formerSlugs?.length),
        },
      },
    ],
  }
}
