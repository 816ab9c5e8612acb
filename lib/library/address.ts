/** What the library page shows, as its address tells: every view can be bookmarked. */
export interface Place {
  view: 'statements' | 'names' | 'articles' | 'corrections' | 'transfer' | 'entity';
  /** of the entity that is shown */
  entity?: string;
  query: string;
  /** ids of entities */
  speaker?: string;
  topic?: string;
  kind?: string;
  layer?: string;
  type?: string;
  /** `YYYY-MM-DD`, both included */
  from?: string;
  to?: string;
}

const VIEWS = ['statements', 'names', 'articles', 'corrections', 'transfer'] as const;
const FILTERS = ['speaker', 'topic', 'kind', 'layer', 'type', 'from', 'to'] as const;

/** Reads the part of an address behind `#`; whatever it is, it leads somewhere. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const given = new URLSearchParams(query);
  const place: Place = { view: VIEWS.find((view) => view === path) ?? 'statements', query: given.get('q') ?? '' };
  if (path.startsWith('entity/')) {
    place.view = 'entity';
    place.entity = decode(path.slice('entity/'.length));
  }
  for (const key of FILTERS) {
    const value = given.get(key);
    if (value) place[key] = value;
  }
  return place;
}

/** An address as `readPlace` reads it. */
export function placeAddress(place: Partial<Place> & Pick<Place, 'view'>): string {
  const given = new URLSearchParams();
  if (place.query) given.set('q', place.query);
  for (const key of FILTERS) if (place[key]) given.set(key, place[key]);
  const path = place.view === 'entity' ? `entity/${encodeURIComponent(place.entity ?? '')}` : place.view;
  return `#/${path}${given.size > 0 ? `?${given}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
