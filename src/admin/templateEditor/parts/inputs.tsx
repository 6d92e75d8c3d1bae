'use client'

import { type ReactNode, useId, useState } from 'react'
import { useEditor } from '../hooks/useEditor.js'

type Common = { label: string; isWide?: boolean }

/** A number within bounds; what is typed counts as soon as it is one. */
export const NumberInput = ({
  label,
  value,
  min,
  max,
  step = 1,
  onChange,
}: Common & {
  value: number
  min: number
  max: number
  step?: number
  onChange: (value: number) => void
}) => {
  const { isReadOnly } = useEditor()
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    setTyped(text)
    const number = Number(text)
    if (text.trim() !== '' && number >= min && number <= max) onChange(number)
  }
  // What is beyond a bound becomes the bound, where it is seen.
  const leave = () => {
    const number = Number(typed)
    if (typed?.trim() && (number < min || number > max)) onChange(Math.min(Math.max(number, min), max))
    setTyped(undefined)
  }
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          value={typed ?? value}
          {...{ min, max, step }}
          disabled={isReadOnly}
          onChange={(event) => take(event.target.value)}
          onBlur={leave}
        />
      )}
    </Labelled>
  )
}

/** A colour, from the system's chooser or written. */
export const ColorInput = ({
  label,
  value,
  onChange,
}: Common & { value: string; onChange: (value: string) => void }) => {
  const { isReadOnly } = useEditor()
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    setTyped(text)
    const color = text.startsWith('#') ? text : `#${text}`
    if (/^#[0-9a-f]{6}$/i.test(color)) onChange(color.toLowerCase())
  }
  return (
    <Labelled label={label}>
      {(id) => (
        <span className="laurel-editor__color">
          <input
            type="color"
            aria-label={label}
            value={value}
            disabled={isReadOnly}
            onChange={(event) => onChange(event.target.value)}
          />
          <input
            id={id}
            type="text"
            value={typed ?? value}
            maxLength={7}
            spellCheck={false}
            disabled={isReadOnly}
            onChange={(event) => take(event.target.value)}
            onBlur={() => setTyped(undefined)}
          />
        </span>
      )}
    </Labelled>
  )
}

/** One of several. */
export const Choice = <T extends string>({
  label,
  value,
  choices,
  onChange,
  isWide,
}: Common & { value: T; choices: readonly (readonly [T, string])[]; onChange: (value: T) => void }) => {
  const { isReadOnly } = useEditor()
  return (
    <Labelled label={label} isWide={isWide}>
      {(id) => (
        <select
          id={id}
          value={value}
          disabled={isReadOnly}
          onChange={(event) => {
            const chosen = choices.find(([choice]) => choice === event.target.value)
            if (chosen) onChange(chosen[0])
          }}
        >
          {choices.map(([choice, word]) => (
            <option key={choice} value={choice}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Yes or no. */
export const Check = ({
  label,
  value,
  onChange,
}: Common & { value: boolean; onChange: (value: boolean) => void }) => {
  const { isReadOnly } = useEditor()
  return (
    <label className="laurel-editor__check">
      <input
        type="checkbox"
        checked={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}

/** A short text. */
export const TextInput = ({
  label,
  value,
  maxLength,
  onChange,
}: Common & { value: string; maxLength: number; onChange: (value: string) => void }) => {
  const { isReadOnly } = useEditor()
  return (
    <Labelled label={label} isWide>
      {(id) => (
        <input
          id={id}
          type="text"
          value={value}
          maxLength={maxLength}
          disabled={isReadOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

const Labelled = ({ label, isWide, children }: Common & { children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className={isWide ? 'laurel-editor__field laurel-editor__field--wide' : 'laurel-editor__field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
