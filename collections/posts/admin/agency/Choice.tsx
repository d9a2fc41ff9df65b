'use client'
type Props<Value extends string> = {
  readonly label: string
  readonly name: string
  readonly value: Value
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string }>
  readonly onChoose: (value: Value) => void
}

/** One of several, all of them in view. */
export const Choice = <Value extends string>(props: Props<Value>) => {
  const { label, name, value, options, onChoose } = props
  return (
    <fieldset className="agency__choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            checked={option.value === value}
            name={name}
            onChange={() => onChoose(option.value)}
            type="radio"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
