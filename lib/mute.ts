import { keyOfName, type Settings } from './settings.ts';

/** An entity is never to be marked, or a name not as this entity; or each is to be marked again. */
export interface MuteRequest {
  entity: string;
  /** as written on the page; without, the entity is meant by whatever name */
  name?: string;
  muted: boolean;
}

/** What a reader's word against a mark makes of the settings. Pure. */
export function withMute(
  before: Pick<Settings, 'muted' | 'notMeant'>,
  { entity, name, muted }: MuteRequest,
): Partial<Settings> {
  const item = name === undefined ? entity : keyOfName(entity, name);
  const list = name === undefined ? 'muted' : 'notMeant';
  const others = before[list].filter((one) => one !== item);
  return { [list]: muted ? [...others, item] : others };
}
