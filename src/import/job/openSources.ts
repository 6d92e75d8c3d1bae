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
  choices: { locale, siteURL, map, role, year },
}: {
  req: PayloadRequest
  plan: ID
  choices: ImportChoices
}): Promise<Sources> {
  const inputs = await stagedSources({ req, plan })
  const lists = {
    ...(map ? { map } : {}),
    ...(role ? { role } : {}),
    ...(year === undefined ? {} : { year }),
  }
  return await readSources({
    inputs,
    lists,
    ...(siteURL ? { siteURL } : {}),
    ...languagesOf({ payload: req.payload, locale }),
  })
}
