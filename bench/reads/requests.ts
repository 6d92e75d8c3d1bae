import type { Read } from '../harness/index.js'

/** One of the reads, with what its answer must hold for the measurement to mean something. */
export type CheckedRead = Read & { holds: { text: string; times: number } }

const nested = `query People {
  People(limit: 10) {
    docs {
      name
      slug
      github
      certificates { docs { serial year status role { name slug } } hasNextPage }
    }
    totalDocs
  }
}`

/** What a frontend asks for: its page of people, a post, its list of roles, and the people again over GraphQL. */
export const reads: CheckedRead[] = [
  {
    name: '10 people with certificates and roles (REST)',
    path: '/api/people?limit=10&depth=2&populate[certificates][person]=false',
    holds: { text: '"plural":', times: 10 },
  },
  {
    name: 'one post by slug (REST)',
    path: '/api/posts?where[slug][equals]=post-250&limit=1',
    holds: { text: '"slug":"post-250"', times: 1 },
  },
  {
    name: '3 roles (REST)',
    path: '/api/roles?limit=3&joins=false',
    holds: { text: '"rank":', times: 3 },
  },
  {
    name: '10 people nested (GraphQL)',
    path: '/api/graphql',
    body: JSON.stringify({ query: nested }),
    holds: { text: '"serial":', times: 10 },
  },
]
