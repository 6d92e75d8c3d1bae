import { connect } from 'node:net'

const opMessage = 2013

/**
 * Says hello to a MongoDB server, as its drivers do, with nothing but Node: a connection alone proves little,
 * since a proxy may take one for any host. Over TLS the connection has to do.
 * @throws Error if it has not answered within `patience` milliseconds.
 */
export const sayHello = ({ host, port, path, hasTLS, patience }) =>
  new Promise((resolve, reject) => {
    const socket = path ? connect({ path }) : connect({ host, port })
    const timer = setTimeout(() => socket.destroy(new Error('timeout')), patience)
    const done = () => {
      resolve()
      socket.destroy()
    }
    socket.once('connect', () => (hasTLS ? done() : socket.write(hello())))
    socket.once('data', (answer) => {
      if (answer.length >= 16 && answer.readInt32LE(12) === opMessage) done()
      else socket.destroy(new Error('not MongoDB'))
    })
    socket.once('error', reject)
    socket.once('close', () => {
      clearTimeout(timer)
      reject(new Error('closed'))
    })
  })

/** The wire form of `{ hello: 1, $db: 'admin' }`. */
function hello() {
  const fields = Buffer.concat([
    Buffer.from('\x10hello\0'),
    int32(1),
    Buffer.from('\x02$db\0'),
    int32(6),
    Buffer.from('admin\0'),
    Buffer.from([0]),
  ])
  const document = Buffer.concat([int32(fields.length + 4), fields])
  const body = Buffer.concat([int32(0), Buffer.from([0]), document])
  return Buffer.concat([int32(body.length + 16), int32(1), int32(0), int32(opMessage), body])
}

function int32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(value)
  return bytes
}
