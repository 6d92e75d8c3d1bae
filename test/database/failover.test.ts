import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { databases, fixtureConfig, type Opened, startThreeNodes, type ThreeNodes } from '../support/index.js'

const onMongoDB = process.env.LAUREL_TEST_MONGOD ? it : it.skip

let nodes: ThreeNodes | undefined
let laurel: Opened | undefined

beforeAll(async () => {
  nodes = await startThreeNodes()
  if (nodes) laurel = await databases[0]?.open({ config: fixtureConfig(), uri: nodes.uri })
}, 90_000)
afterAll(async () => {
  await laurel?.close()
  await nodes?.stop()
}, 30_000)

onMongoDB(
  'reads and writes go on by themselves when the primary of three nodes is killed, and no acknowledged write is lost',
  async () => {
    if (!laurel || !nodes) throw new Error('the three nodes did not start')
    const { payload } = laurel
    const acknowledged: string[] = []
    const errors: unknown[] = []
    const since = { isKilled: false, writes: 0, reads: 0 }

    const repeat = async (kind: 'writes' | 'reads', act: () => Promise<unknown>) => {
      while (since.writes < 200 || since.reads < 50) {
        const { isKilled } = since
        await act().catch((error: unknown) => errors.push(error))
        if (isKilled) since[kind]++
        await sleep(5)
      }
    }
    const write = async () => {
      const { id } = await payload.create({ collection: 'runs', data: { job: 'failover' } })
      acknowledged.push(String(id))
    }
    const read = () => payload.find({ collection: 'runs', limit: 10 })

    const work = Promise.all([...[1, 2, 3, 4].map(() => repeat('writes', write)), repeat('reads', read)])
    await sleep(2000)
    await nodes.killPrimary()
    since.isKilled = true
    const before = acknowledged.length
    await work

    expect(errors).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(before + 100)
    const { docs } = await payload.find({ collection: 'runs', pagination: false })
    const stored = new Set(docs.map(({ id }) => id))
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  },
  45_000,
)
