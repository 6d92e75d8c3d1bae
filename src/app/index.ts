export { hasContent } from './(site)/data/hasContent.js'
