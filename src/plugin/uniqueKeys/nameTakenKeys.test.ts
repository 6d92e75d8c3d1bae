import { describe, expect, it } from '@jest/globals'
import { nameTakenKeys } from './nameTakenKeys.js'

const keys = [{ key: 'activeKey', field: 'person', message: 'Has one already.' }]

describe('nameTakenKeys', () => {
  it('says a taken key in terms of the field that the editor knows, without the names of tables', () => {
    const errors = [
      {
        name: 'ValidationError',
        message: 'The following field is invalid: activeKey',
        data: {
          collection: 'certificates',
          errors: [{ path: 'activeKey', message: 'unique', tableName: 'x' }],
        },
      },
    ]
    expect(nameTakenKeys({ errors, keys })).toEqual([
      {
        name: 'ValidationError',
        message: 'Has one already.',
        data: { collection: 'certificates', errors: [{ path: 'person', message: 'Has one already.' }] },
      },
    ])
  })

  it('leaves other errors alone', () => {
    expect(
      nameTakenKeys({
        errors: [{ message: 'no', data: { errors: [{ path: 'name' }] } }, { message: 'x' }],
        keys,
      }),
    ).toBeUndefined()
  })
})
