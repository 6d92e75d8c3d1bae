export { firstAdminDoor } from './door.js'
export { type FirstAccount, firstAccount } from './firstAccount.js'
