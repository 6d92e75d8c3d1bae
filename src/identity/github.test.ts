import { describe, expect, it } from '@jest/globals'
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

  it('answers at once for a very long text', () => {
    const started = performance.now()
    expect(isGithubLogin('a-'.repeat(5_000_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1_000)
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
