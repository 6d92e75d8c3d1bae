export { firstAdminDoor, firstUserPage } from './door.js'
export { type FirstAccount, firstAccount } from './firstAccount.js'
