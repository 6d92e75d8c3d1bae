const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const processors = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
}

/**
 * Adds to a lock what npm leaves out where a registry does not have them: the optional packages of other
 * systems. Without them `npm ci` calls the lock out of date, on every system.
 * @returns the packages of the lock, complete, in npm's order.
 */
export function completeLock(packages) {
  const added = {}
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked({ packages, path, name }) || !/^\d+\.\d+\.\d+/.test(version)) continue
      added[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true }
    }
  }
  const all = Object.entries({ ...packages, ...added })
  return Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** Whether a package finds another in its own folder or above. */
function isLocked({ packages, path, name }) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

/** What such packages' names say: `@swc/core-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = words.map((word) => systems[word]).find(Boolean)
  const cpu = words.map((word) => processors[word]).find(Boolean)
  const libc = os === 'linux' && words.map((word) => /^(musl|gnu)/.exec(word)?.[1]).find(Boolean)
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
    ...(os && { os: [os] }),
  }
}
