import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Parses and validates as `graphql` does, and keeps what it found out about a query for the next time it comes. */
export type Documents = { parse: typeof parse; validate: typeof validate }

/** Characters of the queries that are kept: about 20 MB when they are parsed. */
const room = 200_000

/** More than any query that the safety rules let run: what is longer is not even read to its end. */
const longest = 20_000

/**
 * Remembers queries by their text. GraphQL's own rules depend on the text alone and are applied once; the rules
 * that are given to `validate` depend on variables and on who asks, and are applied each time.
 */
export function documents(schema: GraphQLSchema): Documents {
  const byText = new LRUCache<string, DocumentNode>({
    maxSize: room,
    maxEntrySize: room / 10,
    sizeCalculation: (_, text) => text.length || 1,
  })
  const valid = new WeakSet<DocumentNode>()

  return {
    parse: (source, options) => {
      if (typeof source !== 'string' || options) return parse(source, options)
      const known = byText.get(source)
      if (known) return known
      const document = parse(source, { maxTokens: longest })
      byText.set(source, document)
      return document
    },
    validate: (_, document, rules = []) => {
      if (valid.has(document)) return validate(schema, document, rules)
      const errors = validate(schema, document, [...specifiedRules, ...rules])
      if (errors.length === 0) valid.add(document)
      return errors
    },
  }
}
