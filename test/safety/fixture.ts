import { lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  type Access,
  buildConfig,
  type CollectionConfig,
  type Config,
  type Field,
  type SanitizedConfig,
} from 'payload'
import { databaseAdapter, objectIDs } from '../../src/database/index.js'
import { type SafetyOptions, withSafety } from '../../src/plugin/safety/index.js'

/** A config with every kind of field, private ones, drafts, trash and joins, guarded by the safety rules alone. */
export const safetyConfig =
  (options: SafetyOptions = {}, change: (config: Config) => Config = (config) => config) =>
  async ({ uri }: { uri: string }): Promise<SanitizedConfig> =>
    buildConfig(
      change(
        withSafety(
          objectIDs({
            secret: 'a secret for tests alone, long enough',
            db: await databaseAdapter({ uri, schema: 'config' }),
            editor: lexicalEditor(),
            telemetry: false,
            typescript: { autoGenerate: false },
            logger: { options: { level: 'silent' } },
            localization: {
              locales: [
                { code: 'en', label: 'English', fallbackLocale: ['zh'] },
                { code: 'zh', label: '中文', fallbackLocale: ['en'] },
              ],
              defaultLocale: 'en',
            },
            admin: { user: 'users' },
            defaultDepth: 1,
            collections: [users, files, groups, people, things],
            globals: [site],
          }),
          { idPattern: /^[0-9a-f]{24}$/, ...options },
        ),
      ),
    )

const anyone: Access = () => true

const staff: Access = ({ req }) => Boolean(req.user)

const users: CollectionConfig = { slug: 'users', auth: true, access: { read: staff }, fields: [] }

const files: CollectionConfig = {
  slug: 'files',
  upload: { disableLocalStorage: true, filesRequiredOnCreate: false },
  access: { read: anyone },
  fields: [{ name: 'alt', type: 'text' }],
}

const groups: CollectionConfig = {
  slug: 'groups',
  access: { read: anyone },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'members', type: 'join', collection: 'people', on: 'group' },
  ],
}

const people: CollectionConfig = {
  slug: 'people',
  access: { read: ({ req }) => (req.user ? true : { isHidden: { not_equals: true } }) },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'email', type: 'email', access: { read: ({ req }) => Boolean(req.user) } },
    { name: 'secretKey', type: 'text', hidden: true },
    { name: 'isHidden', type: 'checkbox', access: { read: ({ req }) => Boolean(req.user) } },
    { name: 'group', type: 'relationship', relationTo: 'groups' },
    { name: 'account', type: 'relationship', relationTo: 'users' },
    {
      name: 'private',
      type: 'group',
      access: { read: ({ req }) => Boolean(req.user) },
      fields: [{ name: 'phone', type: 'text' }],
    },
    { name: 'things', type: 'join', collection: 'things', on: 'person' },
    { name: 'written', type: 'join', collection: 'things', on: 'authors' },
  ],
}

const thingFields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'code', type: 'text', unique: true },
  { name: 'body', type: 'textarea' },
  { name: 'mail', type: 'email' },
  { name: 'size', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'isOpen', type: 'checkbox' },
  { name: 'color', type: 'select', options: ['red', 'green', 'dark-blue'] },
  { name: 'colors', type: 'select', hasMany: true, options: ['red', 'green', 'dark-blue'] },
  { name: 'shape', type: 'radio', options: ['round', 'square'] },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'words', type: 'text', hasMany: true, localized: true },
  { name: 'sizes', type: 'number', hasMany: true },
  { name: 'person', type: 'relationship', relationTo: 'people' },
  { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true },
  { name: 'owner', type: 'relationship', relationTo: ['people', 'groups'] },
  { name: 'owners', type: 'relationship', relationTo: ['people', 'groups'], hasMany: true },
  { name: 'file', type: 'upload', relationTo: 'files' },
  {
    name: 'links',
    type: 'array',
    fields: [
      { name: 'label', type: 'text' },
      { name: 'rank', type: 'number' },
      { name: 'to', type: 'relationship', relationTo: 'people' },
    ],
  },
  {
    name: 'meta',
    type: 'group',
    fields: [
      { name: 'note', type: 'text' },
      { name: 'lead', type: 'text', localized: true },
    ],
  },
  { type: 'tabs', tabs: [{ name: 'extra', fields: [{ name: 'count', type: 'number' }] }] },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', fields: [{ name: 'said', type: 'text' }] }] },
  { name: 'text', type: 'richText' },
  { name: 'data', type: 'json' },
  { name: 'personName', type: 'text', virtual: 'person.name' },
]

const things: CollectionConfig = {
  slug: 'things',
  access: {
    read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }),
    readVersions: anyone,
  },
  trash: true,
  versions: { drafts: true },
  fields: thingFields,
}

const site: Config['globals'] extends (infer Global)[] | undefined ? Global : never = {
  slug: 'site',
  access: { read: anyone, readVersions: anyone },
  versions: { drafts: true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'year', type: 'number' },
  ],
}
