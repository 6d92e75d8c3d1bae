import { pathWithoutLocale } from '../language/index.js'
import type { ReadFile } from './context.js'
import type { ExistingPost } from './types.js'

const names = ['translationKey', 'translation_key', 'translationId', 'ref']

/** What a file shares with the translations of its post: what its path says without the language, and front matter. */
export function translationKeys({ path, locale, post }: ReadFile): { path: string; said?: string } {
  const said = names.map((name) => post.extra[name]).find((value) => typeof value === 'string' && value)
  return {
    path: `path:${pathWithoutLocale({ path, locale })}`,
    ...(said ? { said: `translation:${said}` } : {}),
  }
}

/** Finds what is there already in another language. */
export type Translations<Post> = {
  /** Of the posts with any of these keys, the first that doesn't speak this language. */
  find: (keys: readonly string[], locale: string) => Post | undefined
  /** Without `locale`: a key that the post has, whatever it speaks. */
  add: (what: { keys: readonly string[]; locale?: string; post: Post }) => void
}

export function indexTranslations<Post>(): Translations<Post> {
  const byKey = new Map<string, Post[]>()
  const languages = new Map<Post, Set<string>>()
  return {
    find: (keys, locale) =>
      keys.flatMap((key) => byKey.get(key) ?? []).find((post) => !languages.get(post)?.has(locale)),
    add: ({ keys, locale, post }) => {
      if (locale) languages.set(post, new Set([...(languages.get(post) ?? []), locale]))
      for (const key of keys) {
        const others = byKey.get(key)
        if (!others) byKey.set(key, [post])
        else if (!others.includes(post)) others.push(post)
      }
    },
  }
}

/** Each language's path of a post that is there, with the key that its translations share. */
export const sourcesOf = ({ sources }: ExistingPost): { locale: string; path: string; key: string }[] =>
  Object.entries(sources).flatMap(([locale, { path }]) =>
    path ? [{ locale, path, key: `path:${pathWithoutLocale({ path, locale })}` }] : [],
  )
