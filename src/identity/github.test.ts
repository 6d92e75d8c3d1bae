import { describe, expect, it } from '@jest/globals'
import { untilItHangs } from '../../test/support/untilItHangs.js'
import { githubKey, isGithubLogin } from './index.js'

describe('isGithubLogin', () => {
  it.each(['a', 'octocat', 'Octo-Cat', '77yu77', '2hangchen', 'life-', 'a'.repeat(39)])(
    'takes %s',
    (text) => {
      expect(isGithubLogin(text)).toBe(true)
    },
  )

  it.each([
    '',
    '-',
    '-life',
    'a--b',
    'life--',
    'Jane Doe',
    'jane_doe',
    'jane.doe',
    '@octocat',
    '张三',
    'José',
    'octocat\n',
    'a'.repeat(40),
  ])('refuses %j', (text) => {
    expect(isGithubLogin(text)).toBe(false)
  })

  it('does not stand still over a very long text', () => {
    expect(untilItHangs(() => isGithubLogin('a-'.repeat(5_000_000)))).toBe(false)
  })
})

describe('githubKey', () => {
  it.each([
    'OctoCat',
    ' octocat ',
    '@octocat',
    'https://github.com/OctoCat',
    'github.com/octocat/',
    'http://www.github.com/octocat?tab=repositories',
  ])('reads one login from %j', (text) => {
    expect(githubKey(text)).toBe('octocat')
  })

  it.each([
    undefined,
    null,
    '',
    '  ',
    'Jane Doe',
    'https://github.com/octocat/hello',
    'https://example.org/octocat',
  ])('finds no login in %j', (text) => {
    expect(githubKey(text)).toBeUndefined()
  })
})
