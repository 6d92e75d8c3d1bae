export { type Drawer, openDrawer } from './drawer.js'
export { openPicture } from './sharp.js'
