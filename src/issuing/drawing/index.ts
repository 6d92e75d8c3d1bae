export { type Drawer, openDrawer } from './drawer.js'
