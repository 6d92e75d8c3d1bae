import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { laurel } from 'laurel-cms'
import { buildConfig, type Config, type Locale, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { panelParts, wreathIcon } from './admin/index.js'
import { databaseAdapter, objectIDPattern, objectIDs } from './database/index.js'
import { emailToLog } from './emailToLog.js'

export type ConfigSettings = {
  databaseURI: string
  secret: string
  /** The first is the default. @default ['en', 'zh'] */
  locales?: string[]
  /** The address under which the world sees the server. Addresses in answers are absolute when it is set. */
  publicURL?: string
  /** Other origins whose pages may ask with a visitor's cookies. @default none */
  corsOrigins?: string[]
  /** Where log lines go. @default Payload's own way */
  logger?: Config['logger']
  /** How a new SQLite file gets its tables. @default 'migrations' */
  schema?: 'migrations' | 'config'
}

/** The ready server's Payload config: Laurel as any user would add it, on the chosen database. */
export async function createConfig({
  databaseURI,
  secret,
  locales = ['en', 'zh'],
  publicURL,
  corsOrigins = [],
  logger,
  schema,
}: ConfigSettings): Promise<SanitizedConfig> {
  return await buildConfig({
    secret,
    logger,
    email: emailToLog,
    serverURL: publicURL ?? '',
    db: await databaseAdapter({ uri: databaseURI, schema }),
    editor: lexicalEditor(),
    sharp,
    localization: {
      locales: locales.map((code) => locale({ code, all: locales })),
      defaultLocale: locales[0] ?? 'en',
      fallback: true,
      defaultLocalePublishOption: 'active',
    },
    i18n: { supportedLanguages: { en, zh }, fallbackLanguage: 'en' },
    admin: {
      avatar: 'default',
      meta: { titleSuffix: ' · Laurel', icons: [{ rel: 'icon', type: 'image/svg+xml', url: wreathIcon }] },
      components: { graphics: { Icon: panelParts.icon, Logo: panelParts.logo } },
      importMap: { baseDir: path.join(root, 'src'), importMapFile: importMap },
    },
    csrf: [...corsOrigins, ...(publicURL ? [publicURL] : [])],
    cors: corsOrigins,
    defaultDepth: 1,
    maxDepth: 5,
    telemetry: false,
    typescript: {
      autoGenerate: false,
      declare: false,
      outputFile: path.join(root, 'payload-types.ts'),
    },
    graphQL: { schemaOutputFile: path.join(root, 'schema.graphql') },
    upload: { limits: { fileSize: 20 * megabyte, fieldSize: 10 * megabyte } },
    plugins: [
      laurel({
        preview: ({ slug, locale }) => `/posts/${slug}?preview=true&locale=${locale}`,
        certificatePage: ({ serial, locale }) =>
          `/certificates/${serial}${locale && locale !== locales[0] ? `?locale=${locale}` : ''}`,
        rolePage: ({ role, year }) => `/roles/${role}${year ? `/${year}` : ''}`,
        certificateFile: ({ serial, file }) =>
          `/certificates/${serial}${file === 'share' ? '/share.png' : `.${file}`}`,
        announceFirstUser: false,
        // Where the site is on https, a sign-in is never sent without it.
        overrides: { users: { auth: { cookies: { secure: Boolean(publicURL?.startsWith('https:')) } } } },
        safety: { idPattern: objectIDPattern },
      }),
      objectIDs,
    ],
  })
}

const megabyte = 1024 * 1024
const here = path.dirname(fileURLToPath(import.meta.url))

/** The project's folder, whether this runs from the source or from `dist/`. */
const root =
  path.basename(path.dirname(here)) === 'dist' ? path.resolve(here, '../..') : path.resolve(here, '..')
const importMap = path.join(root, 'src/app/(payload)/admin/importMap.js')

/** A language of the content, falling back to all others in their order. */
const locale = ({ code, all }: { code: string; all: string[] }): Locale => ({
  code,
  label: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
  fallbackLocale: all.filter((other) => other !== code),
})
