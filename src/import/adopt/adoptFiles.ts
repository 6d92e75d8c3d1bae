import { createLocalReq } from 'payload'
import { deferRefresh, mendAll, resolvedOf } from '../../../collections/index.js'
import { ledgerWriter, readRows } from '../apply/index.js'
import { say } from '../say.js'
import { eachAtOnce } from './eachAtOnce.js'
import { type Fetcher, FetchProblem, openFetcher } from './fetch/index.js'
import { fileAddress } from './fileAddress.js'
import { hostsToAsk } from './hostsToAsk.js'
import { keepFile } from './keepFile.js'
import { loadTaken } from './loadTaken.js'
import { rewritePost } from './rewritePost.js'
import { forgetFailure, rememberFailure } from './rows.js'
import { surveyPosts } from './survey.js'
import { surveyCertificates } from './surveyCertificates.js'
import type { AdoptedFiles, AdoptFiles, Adopting, WantedFile } from './types.js'

/**
 * Fetches the pictures of posts that lie elsewhere, and the files of certificates that have only an address, and
 * keeps them: 4 at once, no more than 2 of one host. What can't be had is told and keeps its address; the next
 * adoption asks again. May be cut off anywhere: the next one goes on.
 */
export async function adoptFiles({
  payload,
  posts,
  certificates,
  isForced = false,
  rules,
  onProgress = () => undefined,
}: AdoptFiles): Promise<AdoptedFiles> {
  const adopting = await open({ payload, isForced })
  const { wanted, posts: shown, warnings } = await surveyPosts({ adopting, posts })
  await surveyCertificates({ adopting, certificates, wanted })
  const result: AdoptedFiles = { adopted: 0, failed: [], warnings }
  const hosts = hostsToAsk()
  const fetcher = openFetcher(rules)
  let done = 0
  try {
    await eachAtOnce({
      items: [...wanted.values()],
      atOnce: 4,
      atOnceInLane: 2,
      laneOf: ({ url }) => hosts.nameOf(url),
      act: async (file) => {
        const adopted = await adopt({ adopting, file, fetcher, hosts, result })
        result.adopted += adopted
        onProgress({ done: ++done, total: wanted.size })
      },
    })
  } finally {
    await fetcher.close()
  }
  const places = [...wanted.keys()]
  result.failed.sort((one, other) => places.indexOf(one.url) - places.indexOf(other.url))
  for (const post of shown) await rewritePost({ adopting, post })
  await mendAll({ req: await adopting.newRequest(), resolved: adopting.resolved })
  return result
}

async function open({ payload, isForced }: Pick<Adopting, 'payload' | 'isForced'>): Promise<Adopting> {
  const resolved = resolvedOf(payload)
  const stored = await readRows({ payload })
  const rows = new Map(stored.map((row) => [row.key, row]))
  const context = deferRefresh()
  const newRequest = () => createLocalReq({ context: { ...context } }, payload)
  const ledger = ledgerWriter({ req: await newRequest(), rows: stored, isSample: false })
  const media = await loadTaken({ payload, resolved, rows: stored })
  return { payload, resolved, isForced, rows, ledger, newRequest, media }
}

/** How many pictures and certificates one file was adopted for. */
async function adopt({
  adopting,
  file,
  fetcher,
  hosts,
  result,
}: {
  adopting: Adopting
  file: WantedFile
  fetcher: Fetcher
  hosts: ReturnType<typeof hostsToAsk>
  result: AdoptedFiles
}): Promise<number> {
  const { url } = file
  const fail = async (problem: FetchProblem) => {
    const { key, values } = problem
    result.failed.push({ url, problem: say({ key, values }) })
    await rememberFailure({ adopting, file, problem })
  }
  try {
    const data = await hosts.ask(url, () => fetcher.fetchFile(fileAddress(url)))
    const { adopted, problem } = await keepFile({ adopting, file, data })
    if (problem) await fail(problem)
    else await forgetFailure(adopting, url)
    return adopted
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    await fail(error)
    return 0
  }
}
