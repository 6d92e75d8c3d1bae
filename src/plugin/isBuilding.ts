/** Whether Next is building pages: no time to write to the database or to greet anybody. */
export const isBuilding = (): boolean => process.env.NEXT_PHASE === 'phase-production-build'
