import { createServer, type ServerResponse } from 'node:http'
import sharp from 'sharp'
import type { AdoptFiles } from '../../src/import/index.js'

export type Answer = Buffer | string | number | ((response: ServerResponse) => void)

/** A host of pictures on this machine, called `files.test` by `rules`: text is an address to go on to, a number a status. */
export async function newPictureServer() {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  let atOnce = 0
  let mostAtOnce = 0
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    atOnce++
    mostAtOnce = Math.max(atOnce, mostAtOnce)
    response.on('close', () => atOnce--)
    const answer = answers.get(url) ?? 404
    if (typeof answer === 'function') answer(response)
    else if (typeof answer === 'number') response.writeHead(answer).end()
    else if (typeof answer === 'string') response.writeHead(302, { location: answer }).end()
    else setTimeout(() => response.end(answer), 5)
  })
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const rules: AdoptFiles['rules'] = {
    isAllowedAddress: (ip) => ip === '127.0.0.2',
    isAllowedPort: () => true,
    silence: 500,
    wholeTime: 800,
    findAddresses: (name, done) =>
      done(null, [{ address: name.endsWith('files.test') ? '127.0.0.2' : '127.0.0.1', family: 4 }]),
  }
  return {
    asked,
    rules,
    port,
    mostAtOnce: () => mostAtOnce,
    /** Puts something behind a path, and gives its address. */
    put: (path: string, answer: Answer, host = 'files.test') => {
      answers.set(path, answer)
      return `http://${host}:${port}${path}`
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** A small PNG; each shade is another file. */
export const picture = (shade: number): Promise<Buffer> =>
  sharp({
    create: { width: 40, height: 30, channels: 3, background: { r: shade % 256, g: shade >> 8, b: 90 } },
  })
    .png()
    .toBuffer()
