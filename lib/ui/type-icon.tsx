import type { EntityType } from '../entity.ts';
import { Icon } from './icon.tsx';
import { event, group, organisation, person, place, product } from './icon-paths.ts';

const PATHS: Record<EntityType, string> = { person, place, organisation, event, product, group };

/** The icon of an entity's type; its words stand beside it. */
export function TypeIcon({ type, size = 16 }: { type: EntityType; size?: number }) {
  return <Icon d={PATHS[type]} size={size} />;
}
