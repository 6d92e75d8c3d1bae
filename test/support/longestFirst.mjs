import Sequencer from '@jest/test-sequencer'

/** Those that take longest; what mostly waits (for a browser, a lease, an election) has others run beside it. */
const first = [
  ...['test/browser/', 'test/jobs/', 'test/killed/', 'test/issuing/', 'test/import/', 'test/contract/'],
  ...['test/database/failover', 'test/safety/', 'test/plugin/'],
]

/** Jest orders by what it measured before; a fresh clone has measured nothing. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = first.findIndex((part) => path.includes(part))
      return found < 0 ? first.length : found
    }
    return super.sort(tests).sort((one, other) => place(one) - place(other))
  }
}
