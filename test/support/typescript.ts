/**
 * What Node is given before a TypeScript file that a test starts in a process of its own. Node 20 with loader hooks now
 * and then ends with 13 on the top-level await of Lexical's `*.node.mjs`; the condition `production` leads past it.
 */
export const typescriptArgs = ['-C', 'production', '--import', 'tsx']
