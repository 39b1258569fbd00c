interface ChoiceProps<V extends string> {
  /** Name of the group of radio buttons. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

/** One of a few, all in view. */
export function Choice<V extends string>({ name, legend, options, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label class="check" key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
