/** The job that carries out a plan. */
export const applyPlanSlug = 'laurel-apply-plan'

/** The queue of its own in which it waits, since it may take long. */
export const plansQueue = 'laurel-plans'
