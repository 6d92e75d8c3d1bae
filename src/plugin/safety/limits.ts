/** How much one request may ask for. Each can be set; what is left out keeps its default. */
export type Limits = {
  /** Most documents in one answer for the public. @default 500 */
  publicLimit: number
  /** Most documents in one answer for staff, who may also ask for all with `limit=0`. @default 10000 */
  staffLimit: number
  /** Highest page. @default 1000000 */
  maxPage: number
  /** Deepest `depth` for the public; staff may go as deep as the config's `maxDepth`. @default 4 */
  publicDepth: number
  /** Most conditions in one filter: public, staff. @default { public: 40, staff: 500 } */
  conditions: Share
  /** Most values in one list (`in`, `not_in`). @default { public: 500, staff: 5000 } */
  values: Share
  /** Most characters in one text value. @default 500 */
  valueLength: number
  /** Most levels of `and` and `or`. @default 6 */
  nesting: number
  /** Most relations that one path may cross (`person.organization.name` crosses two). @default 2 */
  hops: number
  /** Most fields to sort by. @default 4 */
  sorts: number
  /**
   * What one GraphQL query may cost. A field costs 1, a relation or join 10 (Payload's `graphQL.complexity`), times
   * the documents it is read for. @default { public: 200000, staff: 2000000 }
   */
  cost: Share
  /**
   * How many values one REST answer may hold, as reckoned by `limit`, `depth` and the joins.
   * @default { public: 2000000, staff: 20000000 }
   */
  answer: Share
  /** Most levels of a GraphQL query. @default 15 */
  queryDepth: number
  /** Most lists with a `limit` inside one another in a GraphQL query. @default 4 */
  queryLists: number
  /** Most characters of a GraphQL query. @default 20000 */
  queryLength: number
  /** Most fields, spreads and values written in a GraphQL query. @default 2000 */
  queryNodes: number
  /** Most fields at the root of a GraphQL query, aliases counted. @default 20 */
  queryRoots: number
  /** How long a list without a `limit` is taken to be when a cost is reckoned (a relation to many). @default 5 */
  assumedLength: number
}

/** One bound for the public and one for staff. */
export type Share = { public: number; staff: number }

export const defaultLimits: Limits = {
  publicLimit: 500,
  staffLimit: 10_000,
  maxPage: 1_000_000,
  publicDepth: 4,
  conditions: { public: 40, staff: 500 },
  values: { public: 500, staff: 5_000 },
  valueLength: 500,
  nesting: 6,
  hops: 2,
  sorts: 4,
  cost: { public: 200_000, staff: 2_000_000 },
  answer: { public: 2_000_000, staff: 20_000_000 },
  queryDepth: 15,
  queryLists: 4,
  queryLength: 20_000,
  queryNodes: 2_000,
  queryRoots: 20,
  assumedLength: 5,
}

/** The bound that holds for this reader. */
export const share = (bound: Share, isStaff: boolean): number => (isStaff ? bound.staff : bound.public)
