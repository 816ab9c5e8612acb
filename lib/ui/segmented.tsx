import { numberWords } from './dates.ts';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  count?: number;
}

/** One choice of a few, side by side: native radio buttons, so arrow keys move between them. */
export function Segmented<Value extends string>(props: {
  name: string;
  /** its name, or the id of the element that has it */
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <div
      class="segmented"
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {props.options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={props.name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.count === undefined ? null : <b class="count"> {numberWords(option.count)}</b>}
          </span>
        </label>
      ))}
    </div>
  );
}
