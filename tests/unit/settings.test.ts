import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings.ts';

describe('settings read from anywhere', () => {
  it('are the defaults when there are none', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings([])).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is sound and replace only what is damaged', () => {
    const read = parseSettings({ enabled: false, markStyle: 'sparkles', types: ['person'], muted: 7, unknown: true });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, enabled: false, types: ['person'] });
  });

  it('keep the sound part of a list, and the newest of a list that is too long', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `id-${index}`);
    expect(parseSettings({ muted: many }).muted).toEqual(many.slice(1));
    expect(parseSettings({ muted: ['jane-roe', 7, 'x'.repeat(201)] }).muted).toEqual(['jane-roe']);
    const sites = JSON.parse('{ "news.example": true, "__proto__": true, "bad.example": "yes" }');
    expect(parseSettings({ sites }).sites).toEqual({ 'news.example': true });
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = parseSettings(value);
        expect(parseSettings(read)).toEqual(read);
      }),
    );
  });

  // One example of every past version of what was stored; a version is never removed from here.
  it('read what version 1 stored', () => {
    const stored = {
      enabled: true,
      sites: { 'news.example': true },
      types: ['person', 'place'],
      occurrences: 'first',
      markStyle: 'tint',
      openBy: 'click',
      hoverDelay: 'relaxed',
      caution: 'strict',
      pages: 'all',
      muted: ['jane-roe'],
    };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...stored });
  });

  it('read what is stored since there is a count on the toolbar button and a map of marks', () => {
    const stored = { ...DEFAULT_SETTINGS, badge: false, map: true };
    expect(parseSettings(stored)).toEqual(stored);
  });
});
