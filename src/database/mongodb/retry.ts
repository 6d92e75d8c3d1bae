import type { BaseDatabaseAdapter, JsonObject } from 'payload'
import { objectID } from '../objectID.js'

/**
 * Tries a write once more when the connection broke under it, which is how a killed primary looks. The driver's own
 * retry leaves such writes out when another connection to that server broke first. Each of these writes can be done
 * twice: an update sets what it sets, and a new document is looked up by its id before it is made again.
 */
export const retryBrokenWrites = (adapter: BaseDatabaseAdapter): void => {
  const create = adapter.create.bind(adapter)
  adapter.create = (args) => {
    const collection = adapter.payload.collections[args.collection]
    const id = args.customID ?? args.data.id ?? (collection?.customIDType ? undefined : objectID())
    const isStored = () => adapter.findOne({ collection: args.collection, where: { id: { equals: id } } })
    return twice({
      first: () => create({ ...args, data: { ...copy(args.data), id } }),
      again: async () => (await isStored()) ?? create({ ...args, data: { ...copy(args.data), id } }),
    })
  }

  const updateOne = adapter.updateOne.bind(adapter)
  adapter.updateOne = (args) => repeat(() => updateOne({ ...args, data: copy(args.data) }))

  const updateMany = adapter.updateMany.bind(adapter)
  adapter.updateMany = (args) => repeat(() => updateMany({ ...args, data: copy(args.data) }))

  const updateJobs = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = (args) => repeat(() => updateJobs({ ...args, data: copy(args.data) }))

  const deleteOne = adapter.deleteOne.bind(adapter)
  adapter.deleteOne = (args) => repeat(() => deleteOne(args))

  const deleteMany = adapter.deleteMany.bind(adapter)
  adapter.deleteMany = (args) => repeat(() => deleteMany(args))
}

const repeat = <T>(write: () => Promise<T>): Promise<T> => twice({ first: write, again: write })

const twice = async <T>({
  first,
  again,
}: {
  first: () => Promise<T>
  again: () => Promise<T>
}): Promise<T> => {
  try {
    return await first()
  } catch (error) {
    if (!isBroken(error)) throw error
    return again()
  }
}

const isBroken = (error: unknown): boolean =>
  error instanceof Error && /^MongoNetwork|^MongoPoolCleared/.test(error.name)

/** The adapter changes the data that it is given, so each try needs its own. */
const copy = (data: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copyValue(value)]))

const copyValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyValue)
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  return isPlain ? copy(value) : value
}
