/** Mail, banking, health, work: what such hosts show is nobody's business. `mail.*` are hosts with such a label. */
export const DEFAULT_EXCLUDED: readonly string[] = [
  'mail.*',
  'webmail.*',
  'outlook.*',
  'calendar.*',
  'account.*',
  'accounts.*',
  'login.*',
  'signin.*',
  'auth.*',
  'sso.*',
  'bank.*',
  'banking.*',
  'onlinebanking.*',
  'pay.*',
  'payments.*',
  'wallet.*',
  'docs.*',
  'drive.*',
  'intranet.*',
  'portal.*',
  'patient.*',
  'localhost',
];

/** Reads anything into the list of hosts (with all below them) that nothing is learned from; never throws. */
export function parseExcluded(value: unknown): string[] {
  const listed: readonly unknown[] = Array.isArray(value) ? value : DEFAULT_EXCLUDED;
  return listed.filter((host): host is string => typeof host === 'string' && host.length <= 253).slice(0, 10_000);
}
