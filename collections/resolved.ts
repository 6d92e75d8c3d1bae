import type { PayloadRequest } from 'payload'

/** The collections of Laurel, by the name that code uses; the slug may differ in somebody else's house. */
export const collectionNames = [
  'posts',
  'people',
  'roles',
  'groups',
  'certificates',
  'templates',
  'plans',
  'partners',
  'projects',
  'media',
  'users',
] as const

export type CollectionName = (typeof collectionNames)[number]

export type Slugs = Record<CollectionName, string> & { settings: string }

/** Answers a question about the one who asks: may he do this? */
export type Permission = (args: { req: PayloadRequest }) => boolean

export type Permissions = {
  /** May write posts, people, roles, certificates, groups, partners, projects and media. */
  canEdit: Permission
  /** May also write users and settings. */
  canAdmin: Permission
  /** May read what is not public: drafts, hidden people, e-mails. */
  canReadDrafts: Permission
}

/** The files that a certificate has: its picture, its document, its drawing, and a picture for sharing. */
export const certificateFileNames = ['png', 'pdf', 'svg', 'share'] as const

export type CertificateFileName = (typeof certificateFileNames)[number]

/** Every option of the plugin, decided: what the collections are built from. */
export type Resolved = {
  slugs: Slugs
  /** The collections that are the caller's own, and only extended. */
  uses: CollectionName[]
  /** The collections that this installation has. */
  has: Record<CollectionName, boolean>
  permissions: Permissions
  /** Whether the content may be in several languages. */
  isLocalized: boolean
  /** Hosts from which the embed block may show a frame. */
  embedHosts?: string[]
  /** Where the panel's Preview button leads; no button without it. */
  preview?: (args: { slug: string; locale: string; req: PayloadRequest }) => string
  /** Where the site shows a certificate; nowhere without it. */
  certificatePage?: (args: { serial: string; locale?: string }) => string
  /** Where the site shows all who have a role, in a year; nowhere without it. */
  rolePage?: (args: { role: string; year?: number }) => string
  /** The folder that keeps drawn files, so that each is drawn once; it may be emptied at any time. */
  drawingsFolder: string
  /** Where the site hands out a certificate's files; the API does without it. */
  certificateFile?: (args: { serial: string; file: CertificateFileName }) => string
}
