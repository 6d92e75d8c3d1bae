import { type DestinationStream, destination, type LoggerOptions } from 'pino'
import pretty from 'pino-pretty'
import type { Environment } from '../environment/index.js'

/** Values that must not be logged, wherever an object that holds them is. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', 'email']

/**
 * The one way that all log lines go, Payload's and the requests': lines for people on a terminal and in
 * development, JSON elsewhere. For Payload's `logger`.
 *
 * `output`: a server logs to stdout; a command whose answer goes there logs to stderr. Default `stdout`.
 */
export function loggerFor({
  logLevel,
  isProduction,
  output = 'stdout',
}: Pick<Environment, 'logLevel' | 'isProduction'> & { output?: 'stdout' | 'stderr' }): {
  options: LoggerOptions
  destination: DestinationStream
} {
  const stream = process[output]
  const fd = output === 'stdout' ? 1 : 2
  const isForPeople = stream.isTTY || !isProduction
  return {
    options: {
      name: 'laurel',
      level: logLevel,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
    },
    destination: isForPeople
      ? pretty({ destination: fd, sync: true, colorize: stream.isTTY, ignore: 'pid,hostname,name,req,res' })
      : destination({ fd, sync: true }),
  }
}
