import type { PlanContext } from './context.js'
import { planNamed } from './named.js'
import type { PlannedProject } from './types.js'

/** Plans the projects that lists name. */
export const planProjects = (context: PlanContext): Map<string, PlannedProject> =>
  planNamed({
    context,
    kind: 'project',
    known: context.existing.projects.map((project) => ({ ...project, names: [project.name] })),
    itemsOf: ({ projects }) => projects,
  }) as Map<string, PlannedProject>
