import { describe, expect, it } from '@jest/globals'
import { explainFailure } from './explainFailure.js'

const failure = (details: object): Error => Object.assign(new Error('Failed query: select'), details)

describe('a failure', () => {
  it.each<[string, Error, unknown]>([
    [
      'of a unique column',
      failure({ cause: new Error('SQLITE_CONSTRAINT: UNIQUE constraint failed: people.github') }),
      { status: 400, reason: 'notUnique', path: 'github' },
    ],
    [
      'of a unique index',
      failure({ code: 11000, keyPattern: { slug: 1 } }),
      { status: 400, reason: 'notUnique', path: 'slug' },
    ],
    [
      'of a relation to nothing',
      failure({ cause: { message: 'FOREIGN KEY constraint failed' } }),
      { status: 400, reason: 'missingDocument' },
    ],
    [
      'of a cast',
      failure({ name: 'CastError', path: 'year' }),
      { status: 400, reason: 'invalidValue', path: 'year' },
    ],
    ['of an id', failure({ name: 'BSONError' }), { status: 400, reason: 'invalidValue', path: 'id' }],
    ['of two writes at once', failure({ code: 112 }), { status: 503, reason: 'busy' }],
    ['of a busy file', failure({ cause: { code: 'SQLITE_BUSY' } }), { status: 503, reason: 'busy' }],
    ['of the network', failure({ name: 'MongoNetworkError' }), { status: 503, reason: 'unavailable' }],
    ['under GraphQL', failure({ originalError: failure({ code: 112 }) }), { status: 503, reason: 'busy' }],
  ])('%s is explained', (_, error, explanation) => {
    expect(explainFailure(error)).toEqual(explanation)
  })

  it('that nobody knows stays unexplained', () => {
    expect(explainFailure(new TypeError("Cannot read properties of undefined (reading 'a')"))).toBeUndefined()
    expect(explainFailure('x')).toBeUndefined()
  })
})
