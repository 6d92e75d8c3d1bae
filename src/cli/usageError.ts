/** A command was asked for in a way that is not understood: exit code 2. */
export class UsageError extends Error {}
