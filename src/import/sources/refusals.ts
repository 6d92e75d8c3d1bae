import { type ImportWarning, type Say, say, within } from '../say.js'

/** What is left out of a place; of very many alike only the first are told one by one. */
export type Refusals = { add: (file: string, problem: Say) => void; all: () => ImportWarning[] }

const mostOfAKind = 20

export function startRefusals(): Refusals {
  const byKey = new Map<string, { file: string; problem: Say }[]>()
  return {
    add: (file, problem) => {
      const others = byKey.get(problem.key) ?? []
      byKey.set(problem.key, others)
      others.push({ file, problem })
    },
    all: () =>
      [...byKey.values()].flatMap((refused) => [
        ...refused.slice(0, mostOfAKind).map(({ file, problem }) => leftOut(file, problem)),
        ...moreOf(refused.slice(mostOfAKind)),
      ]),
  }
}

/** Says that a file is not imported, and why. */
export const leftOut = (file: string, said: Say): ImportWarning => ({
  file,
  ...say({ key: 'sourceLeftOut', line: said.line, values: { problem: within(said) } }),
})

const moreOf = (refused: readonly { file: string }[]): ImportWarning[] => {
  const [first] = refused
  const values = { count: refused.length }
  return first ? [{ file: first.file, ...say({ key: 'sourcesLeftOut', values }) }] : []
}
