import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { awayTests } from './away.js'
import { findingTests } from './finding.js'
import { firstAccountTests } from './firstAccount.js'
import { fiveClickTests } from './fiveClicks.js'
import { importTests } from './importing.js'
import { pageTests } from './pages.js'
import { sampleTests } from './sample.js'
import { screenTests } from './screens.js'
import { seed } from './seed.js'
import { seedAwards } from './seedAwards.js'
import { account, type Session, type Stage, setStage } from './stage.js'
import { templateTests } from './templates.js'
import { writingTests } from './writing.js'

const minutes = 60_000

let opened: Stage
let session: Session
let token: string

beforeAll(async () => {
  opened = await setStage()
}, 10 * minutes)
afterAll(() => opened?.close())

const stage = () => opened

describe('In a real browser', () => {
  describe('the first account', () => {
    firstAccountTests({
      stage,
      signedIn: (made) => {
        session = made
      },
    })
  })

  describe('the sample content', () => sampleTests({ stage, session: () => session }))

  describe('with content', () => {
    beforeAll(async () => {
      const answer = await fetch(`${opened.origin}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(account),
      })
      const signedIn: { token: string } = await answer.json()
      token = signedIn.token
      await seed({ origin: opened.origin, token })
    }, minutes)

    describe('an editor', () => writingTests({ stage, session: () => session }))
    describe('an import', () => importTests({ stage, session: () => session }))
    describe('the template editor', () => templateTests({ stage, session: () => session }))
    describe('the panel', () => screenTests({ stage, session: () => session }))
    describe('the public pages', () => pageTests({ stage }))
    describe('certificates', () => findingTests({ stage, session: () => session }))

    describe('many certificates at once', () => {
      beforeAll(async () => await seedAwards({ origin: opened.origin, token, count: 40 }), minutes)
      fiveClickTests({ stage, session: () => session, count: 40, award: 'Reviewer 2022' })
    })

    it('asks nothing of any other machine', () => {
      expect(opened.outside).toEqual([])
    })

    describe('while the database fails', () => awayTests({ stage }))
  })
})
