import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { laurel } from '../import/command.js'
import { firstAccountTests } from './firstAccount.js'
import { fiveClickTests } from './fiveClicks.js'
import { type Session, type Stage, setStage } from './stage.js'

const post = fileURLToPath(
  new URL('../../../shared/corpus/kubesphere-2022-year-in-review.seed.md', import.meta.url),
)
const isWanted = process.env.LAUREL_TEST_YEAR === 'true' && existsSync(post)
const why = isWanted ? '' : ' (skipped: needs LAUREL_TEST_YEAR=true and the post in ../shared)'

const describeYear = isWanted ? describe : describe.skip

/** The whole year with its 164 contributors; the same story with fewer people is told on every run. */
describeYear(`From an empty database and the imported post of 2022${why}`, () => {
  let opened: Stage
  let session: Session
  beforeAll(async () => {
    opened = await setStage((uri) => laurel({ args: ['import', post], uri }))
  }, 600_000)
  afterAll(() => opened?.close())

  firstAccountTests({
    stage: () => opened,
    signedIn: (made) => {
      session = made
    },
  })
  fiveClickTests({ stage: () => opened, session: () => session, count: 164, award: 'Contributor 2022' })
})
