'use client'

type Props = {
  legend: string
  options: { value: string; label: string; note?: string }[]
  value: ReadonlySet<string>
  onChange: (value: ReadonlySet<string>) => void
}

/** Some of several. */
export const Checks = ({ legend, options, value, onChange }: Props) => {
  if (!options.length) return null
  const toggle = (one: string) => {
    const next = new Set(value)
    if (!next.delete(one)) next.add(one)
    onChange(next)
  }
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="laurel-radios">
        {options.map((option) => (
          <label key={option.value}>
            <input type="checkbox" checked={value.has(option.value)} onChange={() => toggle(option.value)} />
            <span>
              {option.label}
              {option.note && <small className="laurel-field__hint"> {option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
