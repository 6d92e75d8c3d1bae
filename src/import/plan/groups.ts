import type { PlanContext } from './context.js'
import { planNamed } from './named.js'
import type { PlannedGroup } from './types.js'

/** Plans the groups that lists name. */
export const planGroups = (context: PlanContext): Map<string, PlannedGroup> =>
  planNamed({
    context,
    kind: 'group',
    known: context.existing.groups,
    itemsOf: ({ groups }) =>
      groups.map(({ project, ...group }) => ({
        ...group,
        ...(project ? { project: `project:${project}` } : {}),
      })),
  }) as Map<string, PlannedGroup>
