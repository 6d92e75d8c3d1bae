import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node with globals that are as fast as Node's own. Its usual context asks a JavaScript proxy
 * for each `Object` or `Array` that a module names (https://github.com/nodejs/node/issues/31658), which made the
 * contract suite a tenth slower. Node before 20.18 has no plain context, and keeps the slow one.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm
    const plain = vm.constants?.DONT_CONTEXTIFY
    if (plain) vm.createContext = () => createContext(plain)
    try {
      super(...given)
    } finally {
      vm.createContext = createContext
    }
  }
}
