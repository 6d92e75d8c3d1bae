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
    const pauses = { write: 0, read: 0 }
    const end = performance.now() + 25_000

    const repeat = async (kind: 'write' | 'read', act: () => Promise<unknown>) => {
      while (performance.now() < end) {
        const start = performance.now()
        await act().catch((error: unknown) => errors.push(error))
        pauses[kind] = Math.max(pauses[kind], performance.now() - start)
        await sleep(5)
      }
    }
    const write = async () => {
      const { id } = await payload.create({ collection: 'runs', data: { job: 'failover' } })
      acknowledged.push(String(id))
    }
    const read = () => payload.find({ collection: 'runs', limit: 10 })

    const work = Promise.all([...[1, 2, 3, 4].map(() => repeat('write', write)), repeat('read', read)])
    await sleep(2000)
    const before = acknowledged.length
    await nodes.killPrimary()
    await work

    expect(errors).toEqual([])
    expect(Math.max(pauses.read, pauses.write)).toBeLessThan(15_000)
    expect(acknowledged.length).toBeGreaterThan(before + 100)
    const { docs } = await payload.find({ collection: 'runs', pagination: false })
    const stored = new Set(docs.map(({ id }) => id))
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  },
  90_000,
)
