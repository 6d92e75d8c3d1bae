export { type PreviewOf, previewDrawing } from './previewDrawing.js'
