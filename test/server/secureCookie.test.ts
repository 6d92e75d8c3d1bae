import { describe, expect, it } from '@jest/globals'
import { createConfig } from '../../src/createConfig.js'

const secureAt = async (publicURL?: string) => {
  const { collections } = await createConfig({
    databaseURI: 'file:./data/never-made.db',
    secret: 'a secret for tests alone, long enough',
    publicURL,
  })
  return collections.find(({ slug }) => slug === 'users')?.auth.cookies
}

describe('the cookie of a sign-in', () => {
  it('is sent over https alone where the site is on it', async () => {
    expect(await secureAt('https://laurel.example')).toMatchObject({ secure: true, sameSite: 'Lax' })
    expect(await secureAt('http://laurel.example')).toMatchObject({ secure: false, sameSite: 'Lax' })
    expect(await secureAt()).toMatchObject({ secure: false, sameSite: 'Lax' })
  })
})
