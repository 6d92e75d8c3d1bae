import { Icon } from './Icon.js'

/** The wreath with the name, for the page on which editors sign in. */
export const Logo = () => (
  <div className="laurel-logo">
    <Icon />
    <span aria-hidden="true">Laurel</span>
  </div>
)
