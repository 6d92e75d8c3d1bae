import type { TextField, TextFieldSingleValidation } from 'payload'
import { common, type Label } from '../../src/translations/index.js'

type AddressOptions = {
  name: string
  label: Label
  description?: Label
  localized?: boolean
  required?: boolean
  width?: string
}

/** A web address: only http and https, so that no reader is ever handed a `javascript:` link. */
export const address = ({ description, width, ...rest }: AddressOptions): TextField => ({
  ...rest,
  type: 'text',
  admin: { description, width },
  validate: webAddress,
})

/** Whether a value is a whole http or https address. */
function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}

const webAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) return required ? common.invalidURL(req) : true
  return isWebAddress(value) || common.invalidURL(req)
}
