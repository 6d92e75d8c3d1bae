import { type DocumentNode, Kind, parse, visit } from 'graphql'

const signInFields = /^(login|forgotPassword|resetPassword|unlock|verifyEmail)([A-Z_]|$)/

/** What a GraphQL document does, as far as limits care: whether it writes, and how often it tries to sign in. */
export type Deeds = { writes: boolean; signIns: number }

/**
 * Looks into a GraphQL document. One that does not parse does nothing: GraphQL itself will refuse it.
 * Sign-in fields are counted wherever they stand, so that aliases and fragments hide none.
 */
export function deedsOf(query: unknown): Deeds {
  if (typeof query !== 'string' || !query.includes('mutation')) return { writes: false, signIns: 0 }
  const document = parsed(query)
  const writes = document?.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation',
  )
  if (!document || !writes) return { writes: false, signIns: 0 }
  let signIns = 0
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && signInFields.test(node.name.value)) signIns += 1
    },
  })
  return { writes: true, signIns }
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: 20_000, noLocation: true })
  } catch {
    return undefined
  }
}
