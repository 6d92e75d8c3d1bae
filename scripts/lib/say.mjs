/** Progress goes to stderr: stdout belongs to answers. */
export const say = (line) => process.stderr.write(`laurel: ${line}\n`)

/** Says what is wrong and what to do, in one line, and ends. */
export function stop(line) {
  say(line)
  process.exit(1)
}

/** Runs the steps of a script; an error is for the person who can mend it: one line, no stack. */
export async function run(steps) {
  try {
    await steps()
  } catch (error) {
    stop(error instanceof Error ? error.message.split('\n')[0] : String(error))
  }
}
