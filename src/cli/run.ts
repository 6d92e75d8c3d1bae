import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { adminCommand } from './adminCommand.js'
import { exportCommand } from './exportCommand.js'
import { importCommand } from './importCommand.js'
import type { Surroundings } from './surroundings.js'
import { UsageError } from './usageError.js'

/**
 * Runs the command: answers go to stdout, all else to stderr, errors in one line.
 * @returns the exit code: 0 done, 1 failed, 2 asked for in a way that is not understood.
 */
export async function run({
  args,
  open,
  answer = (text) => void process.stdout.write(text),
}: {
  args: string[]
  open: Surroundings['open']
  answer?: Surroundings['answer']
}): Promise<number> {
  const tell = (line: string) => void process.stderr.write(`laurel: ${line}\n`)
  let code = 0
  const program = new Command('laurel')
    .description('Laurel: the recognition that an open-source community gives.')
    .version(version(), '-V, --version')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: answer,
      outputError: (text) => tell(oneLine(text.replace(/^error: /, ''))),
    })
  const surroundings = { open, answer, tell }
  const setCode = (next: number) => {
    code = next
  }
  importCommand({ program, surroundings, setCode })
  exportCommand({ program, surroundings })
  adminCommand({ program, surroundings })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    tell(oneLine(error instanceof Error ? error.message : String(error)))
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

const oneLine = (text: string): string => text.trim().split('\n')[0] ?? ''

function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  )
  return version
}
