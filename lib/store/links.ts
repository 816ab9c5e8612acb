import { isGeneric, LEGAL_FORM } from '../dataset/generic.ts';
import { hash32 } from '../dataset/hash.ts';
import { type Node, typeClass } from '../dataset/nodes.ts';
import { fieldsOf, isSpecific } from '../dataset/roles.ts';
import { slugify } from '../dataset/slug.ts';
import type { Link } from './schema.ts';

/**
 * Links, `FAMILY/NAME` or `FAMILY/NAME/MORE`, with what may be one entity in one family:
 *
 * | link | of |
 * |---|---|
 * | `b:xi-jinping/` | an entity of the bundled dataset, by its id |
 * | `p:ilves/mara ilves` | a person in full, family by surname |
 * | `p:ilves/mara ilves/arts+sport` | the same name, with the fields of work that its roles are of |
 * | `p:ilves/~harbour minister;…` | a surname alone, with the roles that tell whose |
 * | `t:norholm/any norholm group` | a thing of two words and more, family without legal form |
 * | `t:norholm/body norholm` | a thing of one word, by its class |
 * | `t:foreign ministry/generic foreign ministry/norway` | a body that every country has |
 * | `p:ilves/mara ilves/=import-1:x` | one that an imported dataset keeps apart from another of the same name |
 * | `…~mara-ilves-1po91n4` | any of these, with the id that an imported dataset has for it |
 */
export function linkOf(node: Node, bundled: string | undefined): Link {
  if (bundled !== undefined) return bundledLink(bundled);
  const key = node.key.replaceAll('/', ' ');
  if (node.type === 'person') return node.full ? personLink(key, node) : bareLink(key, node);
  if (isGeneric(node)) return `t:${key}/generic ${key}/${node.country ?? `?${node.digest.article.id}`}`;
  const short = key.replace(LEGAL_FORM, '');
  return `t:${short}/${key.includes(' ') ? 'any' : typeClass(node.type)} ${key}`;
}

function personLink(key: string, node: Node): Link {
  // What somebody was says nothing against what they are.
  const fields = node.former ? [] : [...new Set(node.roles.flatMap(fieldsOf))].sort();
  const plain = `p:${key.split(' ').at(-1)}/${key}`;
  return fields.length > 0 ? `${plain}/${fields.join('+')}` : plain;
}

function bareLink(key: string, node: Node): Link {
  return `p:${key.split(' ').at(-1)}/~${evidenceOf(node).join(';')}`;
}

/** By which roles a bare surname is told. */
export function evidenceOf({ roles, posts }: Node): string[] {
  return [...roles.filter(isSpecific), ...posts].sort();
}

export function bundledLink(id: string): Link {
  return `b:${id}/`;
}

/** A link that no other of the same name joins, for entities that the dataset of a layer keeps apart. */
export function apart(link: Link, layer: string, id: string): Link {
  return `${plainLink(link)}/=${layer}:${id.replaceAll('~', ' ')}`;
}

/** The link, by which its entity has an id of its own; one with letters, digits and hyphens only. */
export function withId(link: Link, id: string): Link {
  const { more } = readLink(link);
  return `${plainLink(link)}/${more}~${id}`;
}

export function familyOf(link: Link): string {
  return link.slice(0, link.indexOf('/'));
}

export interface ReadLink {
  kind: 'bundled' | 'person' | 'bare' | 'thing';
  /** the id, the name's words, or the roles */
  name: string;
  /** fields of work or country */
  more: string;
  /** whether no other link may be taken for the same entity */
  isApart: boolean;
  /** the id it is to have, if it has one of its own */
  id?: string;
}

export function readLink(link: Link): ReadLink {
  const [family = '', second = '', ...rest] = link.split('/');
  const kind = family.startsWith('b:')
    ? 'bundled'
    : family.startsWith('t:')
      ? 'thing'
      : second.startsWith('~')
        ? 'bare'
        : 'person';
  const name = {
    bundled: () => family.slice(2),
    thing: () => second.slice(second.indexOf(' ') + 1),
    bare: () => second.slice(1),
    person: () => second,
  }[kind]();
  return { kind, name, ...readMore(rest.join('/'), kind === 'bare' ? family.slice(2) : name) };
}

/** What stands behind a name, which an article's id may be part of: an id of its own begins as the name does. */
function readMore(text: string, name: string): Pick<ReadLink, 'more' | 'isApart' | 'id'> {
  const isApart = text.startsWith('=');
  const [, more, id] = /^([^?].*|)~([a-z0-9-]+)$/.exec(text) ?? [];
  if (id === undefined || !id.startsWith(`${slugify(name)}-`)) return { more: text, isApart };
  return { more: more!, isApart, id };
}

/** The link without what tells namesakes apart. */
export function plainLink(link: Link): Link {
  return link.split('/').slice(0, 2).join('/');
}

/** The id of the entity that a link would be alone: the bundled one's, or a readable slug with a hash of the link. */
export function idOf(link: Link): string {
  const { kind, name } = readLink(link);
  return kind === 'bundled' ? name : `${slugOf(link)}-${hash32(link).toString(36)}`;
}

/** What an id that the memory gives begins with. */
export function slugOf(link: Link): string {
  const { kind, name } = readLink(link);
  return slugify(kind === 'bare' ? familyOf(link).slice(2) : name);
}

/** All ids by which the entity of a link may be asked for. */
export function idsOf(link: Link): string[] {
  return [...new Set([readLink(link).id ?? [], idOf(link), idOf(plainLink(link))].flat())];
}
