export { chosenPreview } from './chosenPreview.js'
export { type PreviewOf, previewDrawing } from './previewDrawing.js'
