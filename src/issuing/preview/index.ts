export { chosenNames } from './chosenNames.js'
export { chosenPreview } from './chosenPreview.js'
export { planSample } from './planSample.js'
export { type PreviewOf, previewDrawing } from './previewDrawing.js'
