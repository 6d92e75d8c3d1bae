import type { PayloadRequest } from 'payload'
import type { ID } from '../../plans/index.js'
import { languagesOf } from '../importFiles.js'
import { readSources, type Sources } from '../sources/index.js'
import { stagedSources } from './staged.js'
import type { ImportChoices } from './types.js'

/** The files of an import, read. To be closed. */
export async function openSources({
  req,
  plan,
  choices: { locale },
}: {
  req: PayloadRequest
  plan: ID
  choices: ImportChoices
}): Promise<Sources> {
  const inputs = await stagedSources({ req, plan })
  return await readSources({ inputs, ...languagesOf({ payload: req.payload, locale }) })
}
