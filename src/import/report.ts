import type { AdoptedFiles } from './adopt/index.js'
import type { Outcome } from './apply/index.js'
import { countPlan, type ImportCounts, type ImportPlan } from './plan/index.js'
import { type ImportWarning, say } from './say.js'
import { sayApart, sayMerge } from './sayPeople.js'

/** What an import did, or would do. */
export type ImportReport = ImportCounts & {
  warnings: ReportedWarning[]
  /** Who was taken for one person by the name alone, for somebody to confirm. */
  merges: ReportedWarning[]
  /** Who has the name of another and was kept apart, and why. */
  apart: ReportedWarning[]
  /** Only where files of the web were asked for. */
  files?: ReportedFiles
}

/** How many pictures and certificates were given their file, and which could not be had. */
export type ReportedFiles = { adopted: number; failed: { url: string; problem: string }[] }

/** `line` is null where a warning is about a file as a whole. */
export type ReportedWarning = { file: string; line: number | null; message: string }

/** What a plan would do. */
export const reportPlan = ({
  plan,
  warnings,
}: {
  plan: ImportPlan
  warnings: readonly ImportWarning[]
}): ImportReport => ({
  ...countPlan(plan),
  warnings: [...plan.warnings, ...warnings].map(reported),
  merges: plan.merges
    .filter(({ toConfirm }) => toConfirm)
    .map(sayMerge)
    .map(reported),
  apart: plan.apart.map(sayApart).map(reported),
})

const reported = ({ file, line, message }: ImportWarning): ReportedWarning => ({
  file,
  line: line ?? null,
  message,
})

/** What became of a plan. */
export function reportOutcome({
  plan,
  outcome,
  warnings,
  files,
}: {
  plan: ImportPlan
  outcome: Outcome
  warnings: readonly ImportWarning[]
  files?: AdoptedFiles
}): ImportReport {
  const became = <Item extends { key: string; id?: string | number; action: string }>(
    name: string,
    items: Item[],
  ) =>
    items.map((item) => {
      if (outcome.refused.has(item.key))
        return { ...item, action: 'refuse' as const, reason: 'unreadable' as const }
      const action = item.id === undefined ? undefined : outcome.written.get(`${name}:${item.id}`)
      return action ? { ...item, action } : item
    })
  const file = plan.posts[0]?.path ?? ''
  const naming = (key: string) => plan.posts.find(({ media }) => Object.values(media).includes(key))?.path
  const refusals = [...outcome.refused]
    .filter(([, { isConsequence }]) => !isConsequence)
    .map(([key, { name, problem, file: own }]) => ({
      file: own ?? naming(key) ?? file,
      ...say({ key: 'notWritten', values: { name, problem } }),
    }))
  const report = reportPlan({
    plan: {
      ...plan,
      people: became('people', plan.people),
      roles: became('roles', plan.roles),
      groups: became('groups', plan.groups),
      projects: became('projects', plan.projects),
      certificates: became('certificates', plan.certificates),
      partners: became('partners', plan.partners),
      media: became('media', plan.media),
      posts: became('posts', plan.posts),
    },
    warnings: [...warnings, ...refusals, ...(files?.warnings ?? [])],
  })
  return files ? { ...report, files: reportFiles(files) } : report
}

const reportFiles = ({ adopted, failed }: AdoptedFiles): ReportedFiles => ({
  adopted,
  failed: failed.map(({ url, problem: { message } }) => ({ url, problem: message })),
})
