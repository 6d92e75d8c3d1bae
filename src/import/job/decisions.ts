import type { Payload } from 'payload'
import { type ID, pagesOf } from '../../plans/index.js'
import type { ImportDecision, ImportRow } from './types.js'

/** What an editor decided of rows, by their keys. */
export type Decided = ReadonlyMap<string, Omit<ImportDecision, 'key'>>

/** The decisions that stand in the rows of an import. */
export async function decidedIn({ payload, plan }: { payload: Payload; plan: ID }): Promise<Decided> {
  const decided = new Map<string, Omit<ImportDecision, 'key'>>()
  for await (const { rows } of pagesOf<ImportRow>({ payload, plan }))
    for (const { key, decided: said } of rows) if (said) decided.set(key, said)
  return decided
}
