import type { CollectionConfig } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { fileTypes } from '../../src/certificates/index.js'
import { common, certificates as texts } from '../../src/translations/index.js'
import { allowedTo, editedBy, publicWhere } from '../access/index.js'
import { idOf } from '../fields/index.js'
import { keepWhole, noFileByAddress } from '../incomingFiles/index.js'
import type { Resolved } from '../resolved.js'
import { refreshAround, rosterKeys, whenChanged } from '../upkeep/index.js'
import { announceHolder } from './announceHolder.js'
import { awardFields } from './awardFields.js'
import { checkUpload } from './checkUpload.js'
import { followHolder } from './followHolder.js'
import { keepAward } from './keepAward.js'
import { keepIssued } from './keepIssued.js'
import { originFields } from './originFields.js'
import { publicCertificates } from './publicCertificates.js'
import { refuseToDeleteIssued } from './refuseToDeleteIssued.js'
import { noteReplacing, replaceFile } from './replaceFile.js'
import { forgetDeleted, keepFindable } from './searchIndex/index.js'
import { withholdDraftPost } from './withholdDraftPost.js'

/** Who earned which role in which year. An upload collection whose file may come later. */
export const certificates = (resolved: Resolved): CollectionConfig => {
  const { slugs, permissions } = resolved
  return {
    slug: slugs.certificates,
    labels: { singular: texts.singular, plural: texts.plural },
    admin: {
      useAsTitle: 'title',
      group: common.groupRecognition.text,
      description: texts.collection.text,
      defaultColumns: ['title', 'person', 'role', 'year', 'status'],
      listSearchableFields: ['title', 'serial'],
      components: {
        beforeListTable: [
          { path: panelParts.certificateActs, clientProps: { certificates: slugs.certificates } },
        ],
      },
    },
    access: {
      ...editedBy(permissions, publicWhere(permissions, publicCertificates)),
      delete: ({ req }) => permissions.canEdit({ req }) && { status: { equals: 'draft' } },
    },
    upload: {
      staticDir: `media/${slugs.certificates}`,
      mimeTypes: fileTypes.map(({ mimeType }) => mimeType),
      filesRequiredOnCreate: false,
      hideFileInputOnCreate: false,
      crop: false,
      focalPoint: false,
      pasteURL: false,
      externalFileHeaderFilter: noFileByAddress,
      // The screen for many files knows whose they are; this one would not.
      bulkUpload: false,
    },
    // A copy would be the same award twice.
    disableDuplicate: true,
    defaultSort: '-year',
    defaultPopulate: { serial: true, status: true, role: true, year: true, person: true, title: true },
    forceSelect: { postPublished: true },
    indexes: [
      // A roster is read and counted from these alone.
      { fields: ['role', 'year', 'status', 'sortKey', 'personHidden'] },
      { fields: ['role', 'status', 'sortKey', 'personHidden'] },
      // Payload ends every sort with the date of creation, without which MongoDB could not read in this order.
      { fields: ['listKey', 'createdAt'] },
      { fields: ['role', 'listKey', 'createdAt'] },
    ],
    hooks: hooks(resolved),
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: texts.tabAward, fields: awardFields(resolved) },
          { label: texts.tabFile, fields: originFields(resolved) },
        ],
      },
      {
        name: 'status',
        type: 'select',
        label: texts.status,
        required: true,
        defaultValue: 'draft',
        index: true,
        admin: { position: 'sidebar', components: { Cell: panelParts.statusCell } },
        options: [
          { value: 'draft', label: texts.statusDraft },
          { value: 'active', label: texts.statusActive },
          { value: 'superseded', label: texts.statusSuperseded },
          { value: 'expired', label: texts.statusExpired },
          { value: 'revoked', label: texts.statusRevoked },
          { value: 'withdrawn', label: texts.statusWithdrawn },
        ],
      },
      {
        name: 'statusReason',
        type: 'select',
        label: texts.statusReason,
        admin: {
          position: 'sidebar',
          condition: ({ status }) => !['draft', 'active'].includes(status),
        },
        options: [
          { value: 'error', label: texts.reasonError },
          { value: 'request', label: texts.reasonRequest },
          { value: 'conduct', label: texts.reasonConduct },
          { value: 'replaced', label: texts.reasonReplaced },
          { value: 'ended', label: texts.reasonEnded },
        ],
      },
      {
        name: 'supersededBy',
        type: 'relationship',
        relationTo: slugs.certificates,
        label: texts.supersededBy,
        admin: { position: 'sidebar', condition: ({ status }) => status === 'superseded' },
      },
      {
        name: 'note',
        type: 'textarea',
        label: texts.note,
        access: { read: allowedTo(permissions.canReadDrafts) },
        admin: { position: 'sidebar' },
      },
    ],
  }
}

function hooks(resolved: Resolved): CollectionConfig['hooks'] {
  const around = refreshAround({
    resolved,
    shows: whenChanged('person', 'role', 'year', 'status', 'sourceURL', 'filename', 'serial'),
    keysOf: ({ role, year }) => {
      const id = idOf(role)
      return id === undefined
        ? []
        : rosterKeys({ role: id, year: typeof year === 'number' ? year : undefined })
    },
  })
  return {
    beforeOperation: [keepWhole, noteReplacing, checkUpload],
    beforeValidate: [keepIssued, keepAward(resolved), replaceFile],
    beforeRead: [withholdDraftPost(resolved)],
    beforeChange: around.beforeChange,
    afterChange: [
      announceHolder(resolved),
      ...around.afterChange,
      keepFindable(resolved),
      followHolder(resolved),
    ],
    beforeDelete: [refuseToDeleteIssued(resolved), ...around.beforeDelete],
    afterDelete: [...around.afterDelete, forgetDeleted],
  }
}
