import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { openServed } from '../contract/served.js'
import { clerkOn, type Row } from './batch.js'

export type Dropping = Awaited<ReturnType<typeof openDropping>>

/** A server with ambassadors of 2022, one with an address for a file and one without, and an editor who drops files. */
export async function openDropping({ open }: Pick<Parameters<typeof openServed>[0], 'open'>) {
  const served = await openServed({ open })
  const { laurel } = served
  const clerk = clerkOn({ road: served.express, token: served.tokens.editor })
  const role = await laurel.payload.create({ collection: 'roles', data: { name: 'Ambassador' } })
  const people: Record<string, string> = {}
  for (const name of ['Halil', 'Zepeng An', '张三', 'Ada Lovelace'])
    people[name] = String((await laurel.payload.create({ collection: 'people', data: { name } })).id)
  const award = { role: role.id, year: 2022, status: 'active' as const }
  const sourceURL = 'https://example.org/certs/ambassador-halil.png'
  await laurel.payload.create({
    collection: 'certificates',
    data: { ...award, person: people.Halil, sourceURL },
  })
  await laurel.payload.create({
    collection: 'certificates',
    data: { ...award, person: people['Zepeng An'] },
  })
  const picture = (color: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
      .png()
      .toBuffer()
  const drop = async ({
    name,
    data,
    plan,
    key,
  }: {
    name: string
    data: Buffer
    plan?: string
    key?: string
  }) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify(plan ? { plan } : { role: 'ambassador', year: 2022, key }))
    body.set('file', new Blob([new Uint8Array(data)]), name)
    const response = await served.express.rest('/certificates/upload', {
      method: 'POST',
      token: served.tokens.editor,
      body,
    })
    const answer: { plan: string; row: Row; errors?: { message: string }[] } = await response.json()
    return { status: response.status, ...answer }
  }
  const certificateOf = async (name: string) =>
    (
      await laurel.payload.find({
        collection: 'certificates',
        where: { person: { equals: people[name] } },
        depth: 0,
        showHiddenFields: true,
      })
    ).docs[0]
  const staged = async () => (await laurel.payload.count({ collection: 'laurel-uploads' })).totalDocs
  const stagedFiles = () =>
    readdir(laurel.payload.collections['laurel-uploads']?.config.upload.staticDir ?? '')
  return { served, laurel, clerk, role, people, picture, drop, certificateOf, staged, stagedFiles }
}
