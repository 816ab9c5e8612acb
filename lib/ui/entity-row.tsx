import type { ComponentChildren } from 'preact';
import type { EntityType } from '../entity.ts';
import { TypeIcon } from './type-icon.tsx';

/** One entity in a list: its type's icon, its name, and whatever stands at the end of the row. */
export function EntityRow(props: { type?: EntityType; name: string; children?: ComponentChildren }) {
  return (
    <span class="entity-row">
      {props.type ? <TypeIcon type={props.type} /> : null}
      <span class="entity-name">{props.name}</span>
      {props.children}
    </span>
  );
}
