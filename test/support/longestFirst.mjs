import Sequencer from '@jest/test-sequencer'

/** Those that mostly wait (for a browser, a lease, an election), so that others run beside them. */
const waiting = ['test/browser/', 'test/jobs/', 'test/import/', 'test/database/failover']

/** Jest orders by what it measured before; a fresh clone has measured nothing. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = waiting.findIndex((part) => path.includes(part))
      return found < 0 ? waiting.length : found
    }
    return super.sort(tests).sort((one, other) => place(one) - place(other))
  }
}
