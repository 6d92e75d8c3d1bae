import type { Command } from 'commander'
import { readPassword } from './password.js'
import type { Surroundings } from './surroundings.js'

/** `laurel admin create` */
export function adminCommand({
  program,
  surroundings: { open, answer },
}: {
  program: Command
  surroundings: Surroundings
}): void {
  program
    .command('admin')
    .description('accounts that may do everything')
    .command('create')
    .description('make an account')
    .requiredOption('--email <address>', 'its e-mail address')
    .option(
      '--password <password>',
      'its password (default: LAUREL_ADMIN_PASSWORD, else asked for, else the first line of stdin)',
    )
    .action(async ({ email, password: given }: { email: string; password?: string }) => {
      const password = given ?? (await readPassword())
      const { payload, close } = await open()
      try {
        const { createAdmin } = await import('../plugin/index.js')
        const account = await createAdmin({ payload, email, password })
        answer(`An account was made for ${account.email}.\n`)
      } finally {
        await close()
      }
    })
}
