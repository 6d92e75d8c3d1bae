'use client'

type Props<Value extends string> = {
  name: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

/** One of a few. */
export const Radios = <Value extends string>({ name, value, onChange, options }: Props<Value>) => (
  <div className="laurel-radios">
    {options.map((option) => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
        {option.label}
      </label>
    ))}
  </div>
)
