import type { Payload, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { LedgerWriter, StoredRow } from '../apply/index.js'
import type { DocumentID } from '../plan/index.js'
import type { ImportWarning, Say } from '../say.js'
import type { FetchRules, FindAddresses } from './fetch/index.js'

/** A post, as one source wrote one of its languages. */
export type AdoptedPost = { id: DocumentID; path: string; locale: string }

export type AdoptFiles = {
  payload: Payload
  /** Posts whose pictures are fetched. */
  posts: readonly AdoptedPost[]
  /** Certificates whose files are fetched. */
  certificates: readonly DocumentID[]
  /** Fetches again what was fetched once and deleted here. @default false */
  isForced?: boolean
  /** What may be fetched. @default the public web: 20 MB, 60 seconds and 5 redirects a file */
  rules?: Partial<FetchRules> & { findAddresses?: FindAddresses }
  onProgress?: (progress: { done: number; total: number }) => void
}

export type AdoptedFiles = {
  /** How many pictures and certificates have their file now that had none before. */
  adopted: number
  failed: { url: string; problem: Say }[]
  warnings: ImportWarning[]
}

/** What every step of an adoption shares. */
export type Adopting = {
  payload: Payload
  resolved: Resolved
  isForced: boolean
  rows: ReadonlyMap<string, StoredRow>
  ledger: LedgerWriter
  /** A request for one write; what follows from all of them is drawn at the end. */
  newRequest: () => Promise<PayloadRequest>
  /** The library's pictures by the address that they were taken from. */
  media: Map<string, DocumentID>
}

/** One address, and all that wants the file behind it. */
export type WantedFile = {
  url: string
  /** The first place that shows it as a picture. */
  picture?: { alt: string; locale: string }
  certificates: DocumentID[]
}
