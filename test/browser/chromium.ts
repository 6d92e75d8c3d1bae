import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser with an empty profile: the one that the system has, else the one that npm brought. */
export async function openChromium(): Promise<Browser> {
  const system = installed.find((path) => existsSync(path))
  if (system) return await chromium.launch({ executablePath: system, args })
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  try {
    return await chromium.launch({ executablePath, args })
  } catch {
    const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
    return await chromium.launch({ executablePath, args, env })
  }
}

/**
 * The package unpacks into the temporary folder, and the libraries that some systems lack (libnss3) only where
 * it takes itself to be in the cloud it was made for: hence a process of its own.
 */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), 'laurel-chromium')
  if (existsSync(join(folder, 'chromium')) && existsSync(join(folder, 'al2023'))) return folder
  await mkdir(folder, { recursive: true })
  const line = "import('@sparticuz/chromium').then((it) => it.default.executablePath())"
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  await promisify(execFile)(process.execPath, ['-e', line], { env })
  return folder
}
