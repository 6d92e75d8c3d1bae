export { createAdmin } from './createAdmin.js'
export { guardFirstUser, hasNoUser, mayMakeFirstUser } from './guard.js'
export { firstUserCookie, firstUserToken, isFirstUserToken } from './token.js'
