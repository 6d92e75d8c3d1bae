import type { Endpoint, GlobalConfig, PayloadRequest, SanitizedGlobalConfig } from 'payload'
import { completeFallback } from '../../locale/index.js'
import type { Rules } from '../options.js'
import { askGlobal, askGlobalVersions } from './askGlobal.js'
import { checkQuery } from './checkQuery.js'
import { rawQuery } from './rawQuery.js'

/**
 * A global whose REST reads are checked. Payload reads the request before a global's hooks run, so that the check
 * stands in front, as endpoints that hand on to Payload's own.
 */
export const guardGlobal = (global: GlobalConfig, rules: Rules): GlobalConfig => ({
  ...global,
  ...(global.endpoints === false
    ? {}
    : { endpoints: [...(global.endpoints ?? []), readEndpoint(rules), versionsEndpoint(rules)] }),
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ...(global.hooks?.beforeOperation ?? []),
      async ({ args, global: config, operation, overrideAccess, req }) => {
        if (operation !== 'countVersions' || overrideAccess) return args
        return {
          ...args,
          ...(await checkQuery({ query: { where: args.where }, of: { global: config }, req, rules })),
        }
      },
    ],
  },
})

const readEndpoint = (rules: Rules): Endpoint => ({
  path: '/',
  method: 'get',
  handler: (req) => {
    completeFallback(req)
    const { draft } = askGlobal({ asked: { ...rawQuery(req), ...req.data }, req, rules })
    if (draft === false) {
      req.searchParams.delete('draft')
      req.searchParams.delete('data')
      if (req.data) req.data = { ...req.data, data: undefined, draft: false }
    }
    return handOn(req, '/')
  },
})

const versionsEndpoint = (rules: Rules): Endpoint => ({
  path: '/versions',
  method: 'get',
  handler: async (req) => {
    const global = globalOf(req)
    if (global) req.query = await askGlobalVersions({ asked: rawQuery(req), global, req, rules })
    return handOn(req, '/versions')
  },
})

/** Calls the endpoint that Payload has for the same path; it adds its own behind those of the config. */
const handOn = (req: PayloadRequest, path: string): Promise<Response> | Response => {
  const { endpoints } = globalOf(req) ?? {}
  const [own] = (endpoints || [])
    .filter((endpoint) => endpoint.path === path && endpoint.method === 'get')
    .slice(-1)
  return own ? own.handler(req) : Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
}

const globalOf = ({ payload, routeParams }: PayloadRequest): SanitizedGlobalConfig | undefined =>
  payload.globals.config.find(({ slug }) => slug === routeParams?.global)
