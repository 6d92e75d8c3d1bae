import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import type { CertificateFileName, CollectionName, Permission, Slugs } from '../../collections/index.js'
import type { SafetyOptions } from './safety/index.js'

/** How a caller changes one of Laurel's collections: what it says is added to what Laurel has, or wins over it. No field of Laurel's may be left out. */
export type CollectionOverride = Partial<Omit<CollectionConfig, 'fields' | 'slug'>> & {
  /** Gets Laurel's fields and gives those to be used. @default the same */
  fields?: (args: { defaultFields: Field[] }) => Field[]
}

/** What `laurel()` may be told. All of it may be left out. */
export type LaurelOptions = {
  /** Other slugs than Laurel's own, such as `{ people: 'members' }`. @default each collection's name */
  slugs?: Partial<Slugs>
  /**
   * Collections of yours that Laurel uses and extends in place of its own, by slug: `users` must have auth, `media`
   * must be an upload collection. Your fields and access rules win. @default none
   */
  use?: Partial<Record<'users' | 'media' | 'posts', string>>
  /** Collections to leave out. People, roles, certificates, templates, plans and users are always there. @default none */
  without?: Exclude<CollectionName, 'people' | 'roles' | 'certificates' | 'templates' | 'plans' | 'users'>[]
  /** Changes to Laurel's collections, by name. @default none */
  overrides?: Partial<Record<CollectionName, CollectionOverride>>
  /** Who may do what. @default by the `permission` of the signed-in user: viewers read drafts, editors edit, admins administrate */
  access?: {
    /** May write content: posts, people, roles, certificates, groups, partners, projects, media. @default editors and admins */
    canEdit?: Permission
    /** May also write users and settings. @default admins */
    canAdmin?: Permission
    /** May read what is not public: drafts, hidden people, e-mails. @default viewers, editors and admins */
    canReadDrafts?: Permission
  }
  /** Hosts from which a post may embed a frame, added to YouTube, Vimeo and Bilibili. @default none */
  embedHosts?: string[]
  /** Bounds of what one request may ask, how a text id looks, and which collections of yours they leave alone. @default see `Limits` */
  safety?: Pick<SafetyOptions, 'limits' | 'idPattern' | 'except'>
  /** Where the panel's Preview button leads. @default no button */
  preview?: (args: { slug: string; locale: string; req: PayloadRequest }) => string
  /**
   * Where your site shows a certificate: a path (`/certificates/<serial>`) or a whole address. Rosters, `verify` and
   * the QR code on a certificate lead there. @default none: they lead to `verify`, or nowhere
   */
  certificatePage?: (args: { serial: string; locale?: string }) => string
  /**
   * Where your site shows all who have a role, in a year: a path or a whole address; `role` is the slug. The panel
   * leads there when certificates are released. @default none
   */
  rolePage?: (args: { role: string; year?: number }) => string
  /**
   * Under which address your site hands out the files of a certificate, where it is another than the API's own.
   * `file` is `png`, `pdf`, `svg` or `share`. @default `/api/certificates/<serial>.png`
   */
  certificateFile?: (args: { serial: string; file: CertificateFileName }) => string
  /**
   * A folder for drawn certificates, so that each is drawn once. It grows to 1 GB at most and may be emptied at any time.
   * @default 'data/drawings' in the folder that the app runs in
   */
  drawingsFolder?: string
  /**
   * Whether the log shows the one-time link that makes the first account, while nobody has one.
   * @default true
   */
  announceFirstUser?: boolean
}
