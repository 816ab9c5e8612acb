import type { ComponentChildren } from 'preact';

/** An on/off switch with its words; a native checkbox underneath, so that keys and screen readers need nothing of ours. */
export function Toggle(props: {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="toggle">
      <span class="toggle-words">{props.children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
