import type { GraphQLExtension, PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { findRoster, type Resolved } from '../../../collections/index.js'
import { unknownRole } from './endpoint.js'
import { readQuery } from './readQuery.js'

/** The GraphQL query `roster(role, year, group, project, locale, limit, page)`: the same answer as over REST. */
export const rosterQuery =
  (resolved: Resolved): GraphQLExtension =>
  ({ GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString }) => {
    const required = new GraphQLNonNull(GraphQLString)
    const item = new GraphQLObjectType({
      name: 'RosterItem',
      fields: {
        name: { type: required },
        slug: { type: GraphQLString },
        github: { type: GraphQLString },
        avatarURL: { type: GraphQLString },
        serial: { type: required },
        status: { type: required },
        url: { type: GraphQLString },
        fileURL: { type: GraphQLString },
      },
    })
    const role = new GraphQLObjectType({
      name: 'RosterRole',
      fields: { slug: { type: required }, name: { type: GraphQLString }, plural: { type: GraphQLString } },
    })
    const roster = new GraphQLObjectType({
      name: 'Roster',
      fields: {
        total: { type: new GraphQLNonNull(GraphQLInt) },
        role: { type: new GraphQLNonNull(role) },
        items: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(item))) },
      },
    })
    return {
      roster: {
        type: roster,
        args: {
          role: { type: required },
          year: { type: GraphQLInt },
          group: { type: GraphQLString },
          project: { type: GraphQLString },
          locale: { type: GraphQLString },
          limit: { type: GraphQLInt },
          page: { type: GraphQLInt },
        },
        resolve: async (_: unknown, args: Record<string, unknown>, { req }: { req: PayloadRequest }) => {
          const query = readQuery(args)
          const found = await findRoster({ req, resolved, query })
          if (!found) throw Object.assign(new NotFound(), { message: unknownRole(query) })
          return found
        },
      },
    }
  }
