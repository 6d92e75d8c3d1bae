const login = /^[a-z\d]+(?:-[a-z\d]+)*-?$/i
const profile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#]+)\/?(?:[?#]|$)/i
const longest = 39

/**
 * Whether a text is one token that GitHub takes for a login: 1 to 39 letters, digits and single inner hyphens,
 * or one of the old logins that end in a hyphen (`life-`). Whether somebody has that login is another question.
 */
export const isGithubLogin = (text: string): boolean => text.length <= longest && login.test(text)

/**
 * The key under which a GitHub account is found: its login in lower case.
 * Takes `login`, `@login` and the address of a profile; undefined for anything else.
 */
export function githubKey(text: string | null | undefined): string | undefined {
  const written = text?.trim() ?? ''
  const bare = profile.exec(written)?.[1] ?? written.replace(/^@/, '')
  return isGithubLogin(bare) ? bare.toLowerCase() : undefined
}

/** A login as it is written, without `@` and without the address around it; undefined where it is none. */
export function githubLogin(text: string | null | undefined): string | undefined {
  const key = githubKey(text)
  if (!text || key === undefined) return
  const at = text.toLowerCase().lastIndexOf(key)
  return text.slice(at, at + key.length)
}

/** Whether a text is the address of a profile or `@login`. */
export const isGithubProfile = (text: string): boolean =>
  /^@|github\.com\//i.test(text) && githubKey(text) !== undefined
