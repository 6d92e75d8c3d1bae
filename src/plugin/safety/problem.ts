import { type PayloadRequest, QueryError } from 'payload'
import { errors, fill } from '../../translations/index.js'

/** Why something is refused: which part of the request, and what is wrong with it. */
export type Problem = { path: string; reason: Reason; vars?: Record<string, string | number> }

export type Reason = keyof typeof errors

/** The problem as a sentence in the reader's language. */
export const describeProblem = ({ path, reason, vars }: Problem, req: Speaker): string =>
  fill(speak(reason, req), { path: shorten(path), ...vars })

/** The error that Payload itself throws for a query, saying what is wrong: 400, with a message for each problem in `data`. */
export const refusal = (problems: Problem[], req: Speaker): QueryError => {
  const data = problems
    .slice(0, mostReported)
    .map((problem) => ({ path: shorten(problem.path), message: describeProblem(problem, req) }))
  return Object.assign(new QueryError(data), { message: data.map(({ message }) => message).join(' ') })
}

/** Throws if there is a problem. */
export const refuseIfAny = (problems: Problem[], req: Speaker): void => {
  if (problems.length > 0) throw refusal(problems, req)
}

/** A value as it can stand in a message. */
export const show = (value: unknown): string =>
  shorten(typeof value === 'string' ? `"${value}"` : json(value))

export type Speaker = Pick<PayloadRequest, 'i18n'>

const mostReported = 10

/** Payload's `t` writes a line to the log for each text that the config does not have. */
const speak = (reason: Reason, { i18n }: Speaker): string => {
  const { laurel } = i18n.translations as typeof i18n.translations & Translations
  const { en, zh } = errors[reason].text
  return laurel?.errors?.[reason] ?? (i18n.language.startsWith('zh') ? zh : en)
}

type Translations = { laurel?: { errors?: Record<string, string> } }

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

const json = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value
  }
}
