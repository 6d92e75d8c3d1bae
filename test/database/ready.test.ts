import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened, type ServedRoad, throughExpress } from '../support/index.js'

describe.each(databases)('the ready server on $name', ({ open }) => {
  let laurel: Opened
  let express: ServedRoad

  beforeAll(async () => {
    laurel = await open()
    express = await throughExpress(laurel)
  })
  afterAll(async () => {
    await express.close()
    await laurel.close()
  })

  it('answers the same over Express and over stock handlers, by REST and GraphQL', async () => {
    const data = { slug: 'ambassador', name: 'Ambassador' }
    await laurel.payload.create({ collection: 'roles', data })
    for (const road of [laurel, express]) {
      const rest = await road.rest('/roles?where[slug][equals]=ambassador')
      expect(await rest.json()).toMatchObject({ totalDocs: 1, docs: [data] })
      expect(await road.graphql('{ Roles { docs { slug name } } }')).toEqual({
        status: 200,
        data: { Roles: { docs: [data] } },
      })
    }
  })
})
