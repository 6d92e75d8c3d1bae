import type { Server } from '../harness/index.js'
import type { CheckedRead } from './requests.js'

/**
 * What the first server answers to each read.
 * @throws Error if an answer is not what was meant to be measured, or the other server's is not the same bytes.
 */
export async function sameAnswers({
  servers: [first, other],
  reads,
}: {
  servers: readonly [Server, Server]
  reads: readonly CheckedRead[]
}): Promise<Map<CheckedRead, string>> {
  const answers = new Map<CheckedRead, string>()
  for (const read of reads) {
    const answer = await ask(first, read)
    const { text, times } = read.holds
    const found = answer.split(text).length - 1
    if (found !== times)
      throw new Error(`${read.name}: ${first.name} has ${text} ${found} times, not ${times}`)
    if ((await ask(other, read)) !== answer)
      throw new Error(`${read.name}: ${first.name} and ${other.name} do not answer the same`)
    answers.set(read, answer)
  }
  return answers
}

async function ask({ name, origin }: Server, { name: read, path, body }: CheckedRead): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? {} : { method: 'POST', body, headers }
  const response = await fetch(`${origin}${path}`, init)
  const answer = await response.text()
  if (!response.ok) throw new Error(`${read}: ${name} answers ${response.status} ${answer.slice(0, 200)}`)
  return answer
}
