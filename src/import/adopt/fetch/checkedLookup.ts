import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { FetchProblem } from './problem.js'
import type { FetchRules } from './rules.js'

/** Finds all addresses of a name. */
export type FindAddresses = (
  name: string,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * Looks a name up for a connection. All of its addresses must be allowed, and the connection goes to one of these:
 * nobody asks a second time, so that a name can't mean something else by then.
 */
export const checkedLookup =
  ({
    isAllowedAddress,
    findAddresses = (name, done) => lookup(name, { all: true }, done),
  }: Pick<FetchRules, 'isAllowedAddress'> & { findAddresses?: FindAddresses }): LookupFunction =>
  (name, options, done) => {
    findAddresses(name, (error, found) => {
      const [first] = found ?? []
      if (error || !first) return done(error ?? new FetchProblem('noSuchHost'), '', 0)
      if (!found.every(({ address }) => isAllowedAddress(address)))
        return done(new FetchProblem('privateAddress', { host: name }), '', 0)
      if (options.all) done(null, found)
      else done(null, first.address, first.family)
    })
  }
