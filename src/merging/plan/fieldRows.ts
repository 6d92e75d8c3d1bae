import type { StoredPerson } from '../reading/index.js'
import { type Choice, type PeopleRow, type SingleField, singleFields } from '../types.js'
import { fieldOf, isEmpty, isSame, noValue, wordsOf } from './fieldValues.js'

/** Where two values can't both be right and neither may be lost without anybody's word. */
const asking = new Set<SingleField>(['github', 'email', 'isHidden'])

/**
 * What becomes of the single values of a profile when somebody else's are added: what is empty is filled, two logins,
 * two e-mails and two visibilities ask, of anything else the one that is there stays.
 */
export function fieldRows({
  kept,
  other,
  fields = singleFields,
}: Record<Choice, StoredPerson> & {
  /** @default all */
  fields?: readonly SingleField[]
}): PeopleRow[] {
  return fields.flatMap((field) => {
    if (field === 'isHidden') return hiddenRow({ kept, other })
    if (field === 'isUnannounced') return announcedRow({ kept, other })
    const values = { kept: fieldOf(kept, field), other: fieldOf(other, field) }
    if (isEmpty(values.other) || isSame(values.kept, values.other)) return []
    const row = fieldRow({ field, values })
    if (isEmpty(values.kept)) return chosenField(row, 'other')
    return asking.has(field)
      ? [{ ...row, action: 'ask' as const, problems: [{ code: 'twoValues' as const }] }]
      : chosenField(row, 'kept')
  })
}

/** A row of a field once it is known whose value stays. */
export function chosenField(row: PeopleRow, choice: Choice): PeopleRow {
  const isChanged = choice === 'other' || row.field === 'github'
  return { ...row, action: isChanged ? 'update' : 'same', choice, problems: [] }
}

const hiddenRow = ({ kept, other }: Record<Choice, StoredPerson>): PeopleRow[] => {
  if (Boolean(kept.isHidden) === Boolean(other.isHidden)) return []
  const values = { kept: flag('isHidden', kept), other: flag('isHidden', other) }
  return [{ ...fieldRow({ field: 'isHidden', values }), action: 'ask', problems: [{ code: 'oneHidden' }] }]
}

const announcedRow = ({ kept, other }: Record<Choice, StoredPerson>): PeopleRow[] => {
  if (!kept.isUnannounced || other.isUnannounced) return []
  const values = { kept: flag('isUnannounced', kept), other: flag('isUnannounced', other) }
  return [chosenField(fieldRow({ field: 'isUnannounced', values }), 'other')]
}

const flag = (field: 'isHidden' | 'isUnannounced', person: StoredPerson) => ({
  [field]: Boolean(person[field]),
})

const fieldRow = ({
  field,
  values,
}: {
  field: SingleField
  values: Record<Choice, Record<string, unknown>>
}): PeopleRow => ({
  key: `field:${field}`,
  label: field,
  about: 'profile',
  action: 'update',
  field,
  values: { kept: { ...noValue(field), ...values.kept }, other: { ...noValue(field), ...values.other } },
  words: { kept: wordsOf(values.kept), other: wordsOf(values.other) },
  problems: [],
})
