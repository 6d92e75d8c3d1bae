import mongoose from 'mongoose'

/**
 * Connects, signs in and tries a write that changes nothing.
 * @throws Error of one line within 10 seconds.
 */
export const checkMongoDB = async ({ url, host, name }: Target): Promise<void> => {
  const connection = mongoose.createConnection(url, {
    dbName: name,
    serverSelectionTimeoutMS: 5000,
    connectTimeoutMS: 5000,
    socketTimeoutMS: 5000,
  })
  try {
    await inTime(
      connection.asPromise().then(async ({ db }) => {
        await db?.collection('laurel-leases').deleteOne({ _id: { $exists: false } })
      }),
    )
  } catch (error) {
    throw new Error(`${reason({ error, host, name })} (DATABASE_URI)`)
  } finally {
    connection.close(true).catch(() => undefined)
  }
}

type Target = { url: string; host: string; name: string }

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within 9 seconds')), 9000)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const reason = ({ error, host, name }: { error: unknown; host: string; name: string }): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const detail = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
  if (code === 18 || (/auth/i.test(detail) && code !== 13))
    return `MongoDB at ${host} refuses the user name or the password: ${detail}`
  if (code === 13)
    return `MongoDB at ${host} lets this user not write to the database "${name}": sign in with a user that has the role readWrite`
  return `cannot reach MongoDB at ${host}: ${detail}; start the server or correct the address`
}
