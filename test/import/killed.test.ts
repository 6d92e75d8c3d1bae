import { beforeAll, describe, expect, it } from '@jest/globals'
import { createConfig } from '../../src/createConfig.js'
import { databases } from '../support/index.js'
import { buildCommand, type Kill, laurel } from './command.js'
import { countAll, nothingDone } from './community.js'
import { yearBytes, yearFile } from './year.js'

const minutes = 60_000
const asServed = ({ uri }: { uri: string }) =>
  createConfig({ databaseURI: uri, secret: 'a secret for tests alone, long enough' })

const trials: [string, Kill][] = [
  ['among the people', { after: 1_500 + Math.random() * 2_000 }],
  ['among the certificates', { when: 'partners 8/8', after: Math.random() * 1_500 }],
]

const whereItIs = yearBytes ? describe : describe.skip
const skipped = yearBytes ? '' : ' (skipped: ../shared is not there)'

whereItIs.each(databases)(`an import that is killed, on $name${skipped}`, ({ newURI, open, isMongoDB }) => {
  beforeAll(buildCommand, 10 * minutes)

  it.each(isMongoDB ? trials.slice(1) : trials)(
    '%s ends with all of it when it is run again',
    async (_, kill) => {
      const { uri, drop } = await newURI()
      const args = ['import', yearFile, '--json']
      await laurel({ args, uri, kill })
      const { code, stdout } = await laurel({ args, uri })
      const { warnings, ...report } = JSON.parse(stdout)
      expect({ kill, code }).toEqual({ kill, code: 0 })
      expect(report).toMatchObject(
        Object.fromEntries(Object.keys(nothingDone).map((name) => [name, { failed: 0 }])),
      )
      expect(warnings).toHaveLength(2)

      const { payload, close } = await open({ uri, config: asServed })
      const where = { sourceURL: { exists: true } }
      const withSource = await payload.count({ collection: 'certificates', where })
      expect(await countAll(payload)).toEqual({
        posts: 1,
        roles: 3,
        people: 167,
        certificates: 172,
        partners: 8,
        media: 0,
      })
      expect(withSource.totalDocs).toBe(8)
      expect((await payload.find({ collection: 'posts' })).docs).toMatchObject([{ _status: 'published' }])
      await close()
      await drop()
    },
    2 * minutes,
  )
})
