import { describe, expect, it } from '@jest/globals'
import { indexPeople, personKeys } from './index.js'

describe('personKeys', () => {
  it('lists every key under which a person is found', () => {
    expect(
      personKeys({
        name: 'Lei Xue',
        nativeName: '薛磊',
        github: '@LeiXue',
        aliases: ['old-login', 'Ray Xue'],
      }),
    ).toEqual([
      'github:leixue',
      'github:old-login',
      'name:lei xue',
      'name:薛磊',
      'name:old-login',
      'name:ray xue',
    ])
  })
})

describe('indexPeople', () => {
  const people = indexPeople([
    { id: 1, name: 'Fatpa', github: 'Fatpa' },
    { id: 2, name: 'Lei Xue', github: 'leixue', aliases: ['Ray Xue', 'old-login'] },
    { id: 3, name: 'Halil İbrahim' },
    { id: 4, name: 'Wei Wang', github: 'ww-one', notSameAs: [5] },
    { id: 5, name: 'Wei Wang', github: 'ww-two' },
  ])

  it.each([
    [{ github: 'fatpa' }, 1, 'github'],
    [{ name: 'FATPA' }, 1, 'github'],
    [{ name: 'ｌｅｉ xue' }, 2, 'name'],
    [{ name: 'ray xue' }, 2, 'alias'],
    [{ github: 'OLD-login' }, 2, 'alias'],
    [{ name: 'Somebody Else', github: 'old-login' }, 2, 'alias'],
    [{ name: 'Halil I\u0307brahim' }, 3, 'name'],
    [{ name: 'Wei Wang', github: 'ww-two' }, 5, 'github'],
    [{ name: 'L. Xue', aliases: ['LeiXue'] }, 2, 'alias'],
  ])('finds %j', (sought, id, by) => {
    expect(people.find(sought)).toMatchObject({ id, by })
  })

  it('finds nobody by a name, login or blank that nobody has', () => {
    expect(people.find({ name: 'Nobody', github: 'nobody' })).toBeUndefined()
    expect(people.find({ name: '', github: '' })).toBeUndefined()
  })

  it('takes two full records of one name with two logins for two people', () => {
    expect(people.find({ name: 'Lei Xue', github: 'another-lei' })).toBeUndefined()
  })

  it('says when several people match alike, unless they are known to be two', () => {
    const doubles = indexPeople([
      { id: 'a', name: 'Bo Wu' },
      { id: 'b', name: 'BO WU' },
    ])
    expect(doubles.find({ name: 'bo wu' })).toEqual({
      id: 'a',
      by: 'name',
      others: [{ id: 'b', by: 'name' }],
    })
    expect(doubles.find({ name: 'bo wu', notSameAs: ['a'] })).toMatchObject({ id: 'b', others: [] })
    expect(doubles.find({ id: 'a', name: 'bo wu' })).toMatchObject({ id: 'b' })
  })

  it('never takes people for each other who are known to be two', () => {
    expect(people.find({ id: 5, name: 'Wei Wang' })).toBeUndefined()
    expect(people.find({ id: 4, name: 'Wei Wang', notSameAs: [5] })).toBeUndefined()
  })

  it('finds people added later, and under their new name only after a change', () => {
    const growing = indexPeople([])
    growing.add({ id: 'x', name: 'First' })
    expect(growing.find({ name: 'first' })).toMatchObject({ id: 'x' })
    growing.add({ id: 'x', name: 'Second' })
    expect(growing.find({ name: 'first' })).toBeUndefined()
    expect(growing.find({ name: 'second' })).toMatchObject({ id: 'x' })
  })
})
