import type { ComponentChildren } from 'preact';
import { Segmented, type SegmentedOption } from '../ui/segmented.tsx';

/** A part of the options, with a heading that can be linked to. */
export function Section(props: { id: string; heading: string; children: ComponentChildren }) {
  return (
    <section id={props.id} class="part" aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** One choice of a few: its name, the choices, and what the chosen one means. */
export function Choice<Value extends string>(props: {
  id: string;
  label: string;
  hint?: string;
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** what the chosen one looks like */
  children?: ComponentChildren;
}) {
  const { id, hint } = props;
  return (
    <div class="field choice">
      <h3 id={`${id}-label`}>{props.label}</h3>
      <Segmented
        name={id}
        labelledBy={`${id}-label`}
        describedBy={hint ? `${id}-hint` : undefined}
        options={props.options}
        value={props.value}
        onChange={props.onChange}
      />
      {hint ? (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      ) : null}
      {props.children}
    </div>
  );
}
