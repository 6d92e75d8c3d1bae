import type { Payload } from 'payload'

/**
 * Makes an account that may do everything.
 * @throws Error of one line: the e-mail is taken, or it or the password is not acceptable.
 */
export async function createAdmin({
  payload,
  email,
  password,
}: {
  payload: Payload
  email: string
  password: string
}): Promise<{ id: number | string; email: string }> {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`"${email}" is not an e-mail address`)
  if (password.length < 8) throw new Error('The password is too short: use 8 or more characters')
  const collection = payload.config.admin.user
  const address = email.toLowerCase()
  const { totalDocs } = await payload.count({ collection, where: { email: { equals: address } } })
  if (totalDocs > 0) throw new Error(`${address} has an account already`)
  const { id } = await payload.create({
    collection,
    data: { email: address, password, permission: 'admin' },
    overrideAccess: true,
  })
  return { id, email: address }
}
