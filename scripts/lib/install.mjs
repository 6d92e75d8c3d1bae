import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.mjs'
import { root } from './root.mjs'
import { say } from './say.mjs'

/** Installs the packages, with those for development whatever NODE_ENV says, if they are not those of package-lock.json. */
export async function install() {
  if (isInstalled()) return
  say('installing packages (this happens once, and takes a minute or two)')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const env = { NODE_ENV: 'development', npm_config_dry_run: 'false' }
  if (npm?.endsWith('.js')) await command(process.execPath, [npm, ...args], { env, output: 'stderr' })
  else await command(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, output: 'stderr' })
  say('packages are installed')
}

/** npm writes its own list last, so a cut-off install has none. */
function isInstalled() {
  const list = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(list)
  const isMissing = ([path, { version, optional }]) => !optional && present[path]?.version !== version
  const isOther = ([path, { version }]) => wanted[path]?.version !== version
  return !Object.entries(wanted).some(isMissing) && !Object.entries(present).some(isOther)
}

function packagesIn(path) {
  const { '': _root, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages
  return packages
}
