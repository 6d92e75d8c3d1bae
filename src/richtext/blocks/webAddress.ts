import type { TextFieldSingleValidation } from 'payload'
import { blocks as texts } from '../../translations/index.js'
import { safeURL } from '../sanitize/index.js'

/** Accepts any address that is safe to show: absolute, relative or empty. */
export const webAddress: TextFieldSingleValidation = (value, { req }) =>
  !value || safeURL(value) !== null || texts.invalidAddress(req)
