import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseDatabaseURI } from './uri.js'

describe('parseDatabaseURI', () => {
  it('takes a SQLite file by a relative, an absolute and a three-slash address', () => {
    expect(parseDatabaseURI('file:./data/laurel.db')).toMatchObject({
      kind: 'sqlite',
      path: resolve('data/laurel.db'),
    })
    expect(parseDatabaseURI('file:/srv/laurel.db')).toMatchObject({ path: '/srv/laurel.db' })
    expect(parseDatabaseURI('file:///srv/our%20data.db')).toEqual({
      kind: 'sqlite',
      path: '/srv/our data.db',
      url: 'file:/srv/our%20data.db',
    })
  })

  it('takes MongoDB by one host, a replica set and SRV, and names the database laurel where none is named', () => {
    expect(parseDatabaseURI('mongodb://u:p%40ss@a:1,b:2/cms?replicaSet=rs0')).toMatchObject({
      kind: 'mongodb',
      host: 'a:1,b:2',
      name: 'cms',
    })
    expect(parseDatabaseURI('mongodb://localhost')).toMatchObject({ host: 'localhost', name: 'laurel' })
    expect(parseDatabaseURI('mongodb+srv://cluster.example.net/?w=1')).toMatchObject({ name: 'laurel' })
  })

  it.each([
    '',
    '   ',
    undefined,
    'postgres://u:secret@host/db',
    'data/laurel.db',
    'file:',
    'file::memory:',
    'mongodb://',
    'mongodb://u:secret/x@host/db',
  ])('refuses %p in one line that says what to use and no password', (uri) => {
    let message = ''
    try {
      parseDatabaseURI(uri)
    } catch (error) {
      message = error instanceof Error ? error.message : ''
    }
    expect(message).toMatch(/^DATABASE_URI .*(file:|mongodb:)/)
    expect(message).not.toMatch(/\n|secret/)
  })
})
