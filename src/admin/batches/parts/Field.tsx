'use client'

import { FieldLabel } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'

type Frame = { label: string; hint?: string; problem?: string; required?: boolean }

/** A label, a field, and what there is to say of it. */
export const Field = ({
  id,
  label,
  hint,
  problem,
  required,
  isTyped = false,
  children,
}: Frame & {
  id: string
  /** Whether it is one plain input, which then looks as Payload's own. */
  isTyped?: boolean
  children: ReactNode
}) => (
  <div className={`field-type laurel-field ${isTyped ? 'text' : ''}`}>
    <FieldLabel htmlFor={id} label={label} required={required} />
    <div className="field-type__wrap">{children}</div>
    {problem && (
      <p className="laurel-field__problem" id={`${id}-problem`}>
        {problem}
      </p>
    )}
    {hint && (
      <p className="laurel-field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
)

type Typed = Frame & {
  type: 'text' | 'date' | 'datetime-local' | 'number'
  value: string
  onChange: (value: string) => void
  min?: string
}

/** A field that is typed into, looking as Payload's own. */
export const Input = ({ type, value, onChange, min, ...frame }: Typed) => {
  const id = useId()
  const isYear = type === 'number'
  return (
    <Field id={id} isTyped {...frame}>
      <input
        id={id}
        type={isYear ? 'text' : type}
        inputMode={isYear ? 'numeric' : undefined}
        maxLength={isYear ? 4 : 200}
        min={min}
        value={value}
        required={frame.required}
        aria-invalid={frame.problem ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

/** A field for many lines. */
export const LongInput = ({
  value,
  onChange,
  placeholder,
  rows = 8,
  ...frame
}: Omit<Typed, 'type' | 'min'> & { placeholder?: string; rows?: number }) => {
  const id = useId()
  return (
    <Field id={id} {...frame}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        aria-invalid={frame.problem ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

const describedBy = (id: string, { hint, problem }: Frame): string | undefined =>
  [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
