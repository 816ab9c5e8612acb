import { describe, expect, it } from 'vitest';
import { entitiesOf } from './entities-support.ts';

const shown = (text: string) => entitiesOf(text).map((entity) => entity.replace(/\/\w+/g, ''));

describe('a full name of words that are places or nouns too is a person', () => {
  it.each([
    [
      'The hospital apologised. Dame Virginia Woods, chairwoman of the trust, visited the wards. Woods wept.',
      'Virginia Woods',
    ],
    ['The inquiry was led by Special Agent Faith Rivers, who placed a camera.', 'Faith Rivers'],
    ['Costs rose, said Sally Gainsborough, a senior analyst in the city.', 'Sally Gainsborough'],
    ['Critics were kind. Miles Tambo, who was elected in May, smiled.', 'Miles Tambo'],
  ])('%s', (text, name) => {
    expect(shown(text).filter((entity) => entity.includes(name.split(' ')[1]!))).toEqual([
      expect.stringMatching(new RegExp(`^person: ${name} = `)),
    ]);
  });

  it('but a place stays one', () => {
    expect(shown('They met in Florence Valley, a resort near the coast.').join()).not.toContain('person');
  });
});

describe('organisations that the words around them tell', () => {
  it.each([
    [
      'Port operator Velmora Terminals, a subsidiary of a Danish group, said so.',
      'organisation: Velmora Terminals = Velmora Terminals',
    ],
    ['Chipmaker Quellux will cut jobs, and Quellux shares fell.', 'organisation: Quellux = Quellux'],
    ['Talks with Quellux, a Bristol-based maker of sensors, ended.', 'organisation: Quellux = Quellux'],
    [
      "The National Weavers' Union (NWU) struck. The NWU wants more.",
      "organisation: National Weavers' Union = NWU, National Weavers' Union",
    ],
    [
      'The Safety and Rescue Executive (SRE) opened an inquiry. An SRE officer came.',
      'organisation: Safety and Rescue Executive = SRE, Safety and Rescue Executive',
    ],
    ['Analysts at Cargill and Quellaire agreed.', 'organisation: Quellaire = Quellaire'],
    ['The ruling Velmoran Dawn party won. Velmoran Dawn denies it.', 'organisation: Velmoran Dawn = Velmoran Dawn'],
    ['It was sold by Banco Velmora, which grew.', 'organisation: Banco Velmora = Banco Velmora'],
    ['They lost to the Los Angeles Weavers on Monday.', 'organisation: Los Angeles Weavers = Los Angeles Weavers'],
    ['Neon, the New York distributor, bought the film.', 'organisation: Neon = Neon'],
    ["It belongs to Denmark's Norholm Group, which grew.", 'organisation: Norholm Group = Norholm Group'],
  ])('%s', (text, entity) => {
    expect(shown(text)).toContain(entity);
  });

  it('a given name behind a relative is a person, though a newspaper has it', () => {
    expect(shown('He showed no emotion. His wife, Dawn, wept.')).toContain('person: Dawn = Dawn');
  });

  it('no leader, country or law is one for its letters', () => {
    const all = shown(
      'President Ana Maria Lopez Ortega (AMLO) spoke. The Unlawful Sales Prevention Act (USPA) passed.',
    );
    expect(all.join()).not.toMatch(/organisation: (?:Ana|Unlawful)/);
  });
});

describe('what is no name', () => {
  it.each([
    [
      'what an office is for',
      'Labour Minister Beatriz Calheiros and Justice Minister Helena Prado met.',
      /Labour|Justice/,
    ],
    ['a trade that opens a sentence', 'They stayed out. Dockworkers in Brazil walked off the job.', /Dockworkers/],
    [
      'a people in an office',
      'Jane Roe, the assistant secretary for European and Eurasian Affairs, came.',
      /European|Eurasian/,
    ],
    ['a weekday behind a surname', 'Ada Berg spoke first. Then Berg Friday said that she would go.', /Friday/],
  ])('%s', (_, text, pattern) => {
    expect(shown(text).join()).not.toMatch(pattern);
  });
});
