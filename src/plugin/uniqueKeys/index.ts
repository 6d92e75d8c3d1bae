import type { AfterErrorHook, Config, PayloadRequest } from 'payload'
import { certificates, people } from '../../translations/index.js'
import { nameTakenKeys, type UniqueKey } from './nameTakenKeys.js'

/** Makes a clash of a hidden unique key an error that an editor understands, over REST and GraphQL. */
export const withUniqueKeys = (config: Config): Config => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explain] },
})

const explain: AfterErrorHook = ({ req, result, graphqlResult }) => {
  const keys = uniqueKeys(req)
  if (graphqlResult) return explainGraphQL({ graphqlResult, keys })
  const errors = result?.errors && nameTakenKeys({ errors: result.errors, keys })
  return errors ? { response: { ...result, errors } } : undefined
}

type GraphQLResult = NonNullable<Parameters<AfterErrorHook>[0]['graphqlResult']>

function explainGraphQL({ graphqlResult, keys }: { graphqlResult: GraphQLResult; keys: UniqueKey[] }) {
  const { message, extensions } = graphqlResult
  const data = extensions?.data as Record<string, unknown> | undefined
  const [named] = nameTakenKeys({ errors: [{ message, data }], keys }) ?? []
  if (!named) return undefined
  return { graphqlResult: { ...graphqlResult, ...named, extensions: { ...extensions, data: named.data } } }
}

const uniqueKeys = (req: PayloadRequest): UniqueKey[] => [
  { key: 'activeKey', field: 'person', message: certificates.taken(req) },
  { key: 'githubKey', field: 'github', message: people.githubTaken(req) },
]
