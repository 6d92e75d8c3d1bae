import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node with globals that are as fast as Node's own. Its usual context asks a JavaScript proxy
 * for each `Object` or `Array` that a module names, and half of what Payload and Drizzle do is that
 * (https://github.com/nodejs/node/issues/31658). Node before 20.18 knows no plain context, and keeps the slow one.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm
    const { DONT_CONTEXTIFY } = vm.constants
    if (DONT_CONTEXTIFY) vm.createContext = () => createContext(DONT_CONTEXTIFY)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
  }
}
