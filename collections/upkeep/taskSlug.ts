/** Names the job that brings up to date what follows from changes. */
export const refreshTaskSlug = 'laurel-refresh'
