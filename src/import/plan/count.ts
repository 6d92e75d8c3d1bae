import type { ImportPlan, Planned } from './types.js'

export type Count = { created: number; updated: number; unchanged: number; failed: number }

export type ImportCounts = Record<
  'posts' | 'people' | 'roles' | 'groups' | 'projects' | 'certificates' | 'partners' | 'media',
  Count
>

/** How many of each would be created and so on. A post in several languages counts once. */
export function countPlan(plan: ImportPlan): ImportCounts {
  return {
    posts: countPosts(plan.posts),
    people: count(plan.people),
    roles: count(plan.roles),
    groups: count(plan.groups),
    projects: count(plan.projects),
    certificates: count(plan.certificates),
    partners: count(plan.partners),
    media: count(plan.media),
  }
}

type Counted = Pick<Planned<object>, 'action' | 'reason'>

function count(items: readonly Counted[]): Count {
  const counts: Count = { created: 0, updated: 0, unchanged: 0, failed: 0 }
  for (const item of items) counts[outcome(item)]++
  return counts
}

function countPosts(posts: ImportPlan['posts']): Count {
  const byDocument = new Map<string, Counted>()
  for (const post of posts) {
    const document = post.id === undefined ? (post.of ?? post.key) : `id:${post.id}`
    const before = byDocument.get(document)
    if (!before || weight(post) < weight(before)) byDocument.set(document, post)
  }
  return count([...byDocument.values()])
}

const outcomes = ['failed', 'created', 'updated', 'unchanged'] as const

const weight = (item: Counted): number => outcomes.indexOf(outcome(item))

function outcome({ action, reason }: Counted): keyof Count {
  if (action === 'create') return 'created'
  if (action === 'update') return 'updated'
  return action === 'refuse' && (reason === 'unsure' || reason === 'unreadable') ? 'failed' : 'unchanged'
}
