/** Says at the end of a run on which databases the contract suite ran. */
export default class DatabaseReporter {
  onRunComplete() {
    const missing = process.env.LAUREL_TEST_NO_MONGODB
    if (missing) {
      process.stderr.write(`\nDatabases: SQLite. MongoDB was SKIPPED, no server could be had (${missing}).\n`)
    } else if (process.env.LAUREL_TEST_MONGODB) {
      process.stderr.write('\nDatabases: SQLite and MongoDB.\n')
    }
  }
}
