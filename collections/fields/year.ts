import type { NumberField } from 'payload'
import { common, type Label } from '../../src/translations/index.js'

/** A calendar year as a whole number, 1970 to 2200. */
export const year = ({
  name,
  ...rest
}: {
  name: string
  label: Label
  admin?: NumberField['admin']
}): NumberField => ({
  ...rest,
  name,
  type: 'number',
  validate: (value: number | number[] | null | undefined, { req }) => {
    if (value === undefined || value === null) return true
    const isYear = Number.isInteger(value) && Number(value) >= 1970 && Number(value) <= 2200
    return isYear || common.invalidYear(req)
  },
})
