import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export type Manifest = {
  name: string
  bin: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  devDependencies: Record<string, string>
}

export type Installed = {
  /** A folder with an app in it. */
  app: string
  /** Where the package lies in the app. */
  folder: string
  /** The files of the package. */
  files: string[]
  /** The size of what is downloaded, in bytes. */
  size: number
  manifest: Manifest
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const host = fileURLToPath(new URL('./host/', import.meta.url))

/** What the app of the test has beside Laurel and what Laurel asks for. */
const ofTheApp = ['@payloadcms/db-sqlite', '@types/node', '@types/react']

/**
 * Packs the project and unpacks it in a new app, as npm would install it, without a network: beside the package lie
 * only the packages that it names, so that an import of any other fails.
 */
export async function installPackage(): Promise<Installed> {
  const app = await mkdtemp(join(tmpdir(), 'laurel-package-'))
  const { stdout } = await npm('pack', '--json', '--offline', '--pack-destination', app)
  const [packed]: { filename: string; size: number; files: { path: string }[] }[] = JSON.parse(stdout)
  if (!packed) throw new Error('npm pack made nothing')
  const folder = join(app, 'node_modules/laurel-cms')
  await mkdir(folder, { recursive: true })
  await promisify(execFile)('tar', ['-xzf', join(app, packed.filename), '-C', folder, '--strip-components=1'])
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const { dependencies, peerDependencies } = manifest
  for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), ...ofTheApp]) {
    const link = join(app, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(root, 'node_modules', name), link, 'junction')
  }
  await cp(host, app, { recursive: true })
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }))
  return { app, folder, files: packed.files.map(({ path }) => path), size: packed.size, manifest }
}

/** npm's own file, where npm runs us; else the npm on the PATH. */
function npm(...args: string[]): Promise<{ stdout: string }> {
  const own = process.env.npm_execpath
  const [file, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm']
  return promisify(execFile)(file ?? 'npm', [...first, ...args], { cwd: root, maxBuffer: 16 * 1024 * 1024 })
}
