import { FetchProblem } from './fetch/index.js'
import { inOrder } from './inOrder.js'
import { certificateType, keepCertificate } from './keepCertificate.js'
import { keepPicture, readyPicture } from './keepPicture.js'
import type { Adopting, WantedFile } from './types.js'

type Kept = { adopted: number; problem?: FetchProblem }

/** Keeps a file for all that want it. What can't be a picture may be a certificate all the same, and the other way. */
export async function keepFile({
  adopting,
  file,
  data,
}: {
  adopting: Adopting
  file: WantedFile
  data: Buffer
}): Promise<Kept> {
  const picture = file.picture ? await attempt(() => asPicture({ adopting, file, data })) : none
  const certificates = file.certificates.length
    ? await attempt(() => asCertificates({ adopting, file, data }))
    : none
  const problem = picture.problem ?? certificates.problem
  return { adopted: picture.adopted + certificates.adopted, ...(problem ? { problem } : {}) }
}

const none: Kept = { adopted: 0 }

type Keeping = Parameters<typeof keepFile>[0]

async function asPicture({ adopting, file, data }: Keeping): Promise<number> {
  const ready = await readyPicture(adopting, data)
  await inOrder(adopting.payload, () => keepPicture({ adopting, file, ready }))
  return 1
}

async function asCertificates({ adopting, file: { url, certificates }, data }: Keeping): Promise<number> {
  const mimeType = await certificateType(adopting, data)
  let adopted = 0
  for (const id of certificates) {
    const isKept = await inOrder(adopting.payload, () =>
      keepCertificate({ adopting, id, url, data, mimeType }),
    )
    if (isKept) adopted++
  }
  return adopted
}

const attempt = (act: () => Promise<number>): Promise<Kept> =>
  act().then(
    (adopted) => ({ adopted }),
    (problem: unknown) => {
      if (problem instanceof FetchProblem) return { adopted: 0, problem }
      throw problem
    },
  )
