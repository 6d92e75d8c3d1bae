import autocannon from 'autocannon'

/** Something to read, asked the same way of every server. */
export type Read = {
  name: string
  path: string
  /** Posted as JSON; without it the read is a GET. */
  body?: string
}

/** What came of putting load on one server for a while. */
export type Load = {
  /** Answers in a second. */
  rate: number
  /** Milliseconds within which 99 of 100 were answered. */
  p99: number
  answers: number
  /** Answers that were no 2xx, or not the expected bytes, and requests without an answer. */
  failures: number
}

/** Asks one server again and again over `connections` at once, each waiting for its answer before it asks on. */
export async function putLoadOn({
  origin,
  read,
  expected,
  seconds,
  connections,
}: {
  origin: string
  read: Read
  expected: string
  seconds: number
  connections: number
}): Promise<Load> {
  const { path, body } = read
  const result = await autocannon({
    url: `${origin}${path}`,
    ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
    connections,
    duration: seconds,
    expectBody: expected,
  })
  const { errors, non2xx, mismatches, duration, latency } = result
  const answers = result['2xx']
  return { rate: answers / duration, p99: latency.p99, answers, failures: errors + non2xx + mismatches }
}
