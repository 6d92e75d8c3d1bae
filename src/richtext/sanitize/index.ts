export { defaultEmbedHosts, embedURL, videoURL } from './embed.js'
export { sanitizeAndList, sanitizeHTML } from './html.js'
export { sanitizeSVG } from './svg.js'
export { absoluteURL, isExternal, safePictureURL, safeURL } from './url.js'
