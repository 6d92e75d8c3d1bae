import type { Field, TextFieldSingleValidation } from 'payload'
import { panelParts } from '../../src/admin/index.js'
import { isGithubLogin } from '../../src/identity/index.js'
import { common, type Label, people as texts } from '../../src/translations/index.js'
import { derived } from '../access/index.js'
import { address } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

const longestName = 300

/** What the public may know of a person. */
export const profileFields = ({ slugs, has }: Resolved): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: texts.name,
        required: true,
        maxLength: longestName,
        index: true,
        admin: { width: '50%', description: texts.nameDescription },
      },
      {
        name: 'nativeName',
        type: 'text',
        label: texts.nativeName,
        maxLength: longestName,
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'github',
        type: 'text',
        label: texts.github,
        index: true,
        admin: { width: '50%', components: { Cell: panelParts.githubCell } },
        validate: githubLogin,
      },
      {
        name: 'githubID',
        type: 'number',
        label: texts.githubID,
        index: true,
        admin: { width: '50%', description: texts.githubIDDescription },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      ...(has.media
        ? [
            {
              name: 'avatar',
              type: 'upload' as const,
              relationTo: slugs.media,
              label: texts.avatar,
              admin: { width: '50%' },
            },
          ]
        : []),
      address({ name: 'avatarURL', label: texts.avatarURL, width: '50%' }),
    ],
  },
  { name: 'bio', type: 'textarea', label: texts.bio, localized: true },
  {
    type: 'row',
    fields: [
      { name: 'organization', type: 'text', label: texts.organization, index: true, admin: { width: '33%' } },
      { name: 'location', type: 'text', label: texts.location, admin: { width: '33%' } },
      address({ name: 'website', label: common.website, width: '33%' }),
    ],
  },
  {
    name: 'links',
    type: 'array',
    label: texts.links,
    labels: { singular: texts.link, plural: texts.links },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: texts.linkLabel, admin: { width: '40%' } },
          address({ name: 'url', label: texts.linkURL, required: true, width: '60%' }),
        ],
      },
    ],
  },
  {
    name: 'contributions',
    type: 'array',
    label: texts.contributions,
    labels: { singular: texts.contribution, plural: texts.contributions },
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'text',
            label: texts.contributionType,
            required: true,
            admin: { width: '40%' },
          },
          address({ name: 'url', label: texts.contributionURL, width: '60%' }),
        ],
      },
    ],
  },
  {
    name: 'sortName',
    type: 'text',
    label: texts.sortName,
    index: true,
    access: derived,
    admin: { hidden: true },
  },
  key({ name: 'githubKey', label: texts.github, unique: true }),
  key({ name: 'searchText', label: texts.aliases }),
]

const githubLogin: TextFieldSingleValidation = (value, { req }) =>
  !value || isGithubLogin(value) || texts.githubInvalid(req)

const key = ({ name, label, unique }: { name: string; label: Label; unique?: boolean }): Field => ({
  name,
  type: 'text',
  label,
  unique,
  index: true,
  hidden: true,
  access: derived,
  admin: { hidden: true },
})
