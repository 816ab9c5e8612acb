import type { EntityBrief, MatchReason } from '../exchange.ts';

/** What a mark stands for. `mark` is opaque here; the controller knows what it is. */
export interface Subject {
  mark: object;
  entity: string;
  /** as written in the page */
  name: string;
  paragraph: string;
  nearby: string[];
  reason: MatchReason;
  /** as far as the page knows the entity already */
  brief?: Pick<EntityBrief, 'name' | 'type'>;
}
