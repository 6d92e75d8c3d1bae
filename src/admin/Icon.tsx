import './panel.css'
import { wreath } from './mark.js'

/** The wreath, for the corner of the panel. */
export const Icon = () => (
  <svg className="laurel-icon" viewBox="0 0 64 64" width="100%" height="100%" role="img">
    <title>Laurel</title>
    <path d={wreath} />
  </svg>
)
