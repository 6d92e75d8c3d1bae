import { together } from '../support/together.js'

await together(import.meta.url, ['cli.test.ts', 'killed.test.ts'])
await together(new URL('../export/', import.meta.url).href)
