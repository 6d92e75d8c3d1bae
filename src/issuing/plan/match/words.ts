import { chineseWordsFor, compactKey } from '../../../identity/index.js'
import type { RosterRole } from './types.js'

type ID = string | number

const said =
  'certificate certificates certification cert certs zertifikat certificado certificat award awarded community official ' +
  'final copy kopie copia copie duplicate draft version revised updated signed print printed scan scanned image img ' +
  'picture output export exported png jpg jpeg webp pdf a4 hd hires preview thumb thumbnail download chinese english ' +
  'zh cn zhcn enus opensource untitled neu'

const saidInChinese =
  '证书 荣誉证书 电子证书 证 副本 拷贝 复制 最终 最终版 最终稿 定稿 终稿 新版 修改 修改版 修订版 打印版 电子版 扫描件 ' +
  '中文版 英文版 中文 英文 年度 颁发 社区 版 第 号 的 優秀 优秀'

/** Words that may as well belong to a name: what is told by them is never sure. */
const doubtful = 'en eng new old of for the to by my at in de la and'

export type Words = {
  /** Roles by what they are called. */
  roles: Map<string, { roles: ID[]; isShort: boolean }>
  noise: Map<string, { isDoubtful: boolean }>
}

/** The dictionary by which the parts of a name are told apart from people. */
export function wordsOf({
  roles,
  ignored = [],
}: {
  roles: readonly RosterRole[]
  ignored?: readonly string[]
}): Words {
  const noise: Words['noise'] = new Map()
  for (const word of doubtful.split(' ')) noise.set(word, { isDoubtful: true })
  for (const word of [...said.split(' '), ...saidInChinese.split(' '), ...ignored]) {
    if (compactKey(word)) noise.set(compactKey(word), { isDoubtful: false })
  }
  return { roles: roleWords(roles), noise }
}

function roleWords(roles: readonly RosterRole[]): Words['roles'] {
  const whole = new Map<string, Set<ID>>()
  const endings = new Map<string, Set<ID>>()
  const starts = new Map<string, Set<ID>>()
  for (const { id, slug, words } of roles) {
    for (const word of [slug.replace(/-\d+$/, ''), ...words]) {
      const last = word.split(/[^\p{L}\p{M}\p{N}]+/u).at(-1) ?? ''
      for (const form of numbers(compactKey(word))) add({ map: whole, key: form, id })
      for (const form of [last, ...chineseWordsFor(last)]) {
        for (const key of numbers(compactKey(form))) add({ map: endings, key, id })
      }
      for (let length = 3; length < last.length; length++) {
        if (/^[a-z]+$/i.test(last)) add({ map: starts, key: last.slice(0, length).toLowerCase(), id })
      }
    }
  }
  const found: Words['roles'] = new Map()
  for (const [key, ids] of starts) if (ids.size === 1) found.set(key, { roles: [...ids], isShort: true })
  for (const [key, ids] of endings) found.set(key, { roles: [...ids], isShort: false })
  for (const [key, ids] of whole) found.set(key, { roles: [...ids], isShort: false })
  return found
}

const numbers = (key: string): string[] =>
  /[a-z]$/.test(key) ? [key, `${key}s`, key.replace(/s$/, '')] : [key]

function add({ map, key, id }: { map: Map<string, Set<ID>>; key: string; id: ID }) {
  if (key) map.set(key, (map.get(key) ?? new Set()).add(id))
}
