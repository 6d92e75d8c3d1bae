export { createAdmin } from './createAdmin.js'
export { hasNoUser } from './guard.js'
export { firstUserCookie, firstUserToken, isFirstUserToken } from './token.js'
export { withFirstUser } from './withFirstUser.js'
