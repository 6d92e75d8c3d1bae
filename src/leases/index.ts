export { leases } from './collection.js'
export { databaseLease, type Lease } from './lease.js'
