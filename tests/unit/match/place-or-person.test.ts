import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

/** A person whose surname is a country's name too. */
const WORLD: Known[] = [
  { id: 'tom-marland', type: 'person', aliases: ['Tom Marland', 'Marland|short|60'], roles: ['senator'] },
  { id: 'marland', type: 'place', aliases: ['Marland|name|60', 'Marlander|demonym|9'] },
  { id: 'norland', type: 'place', aliases: ['Norland|name|60', 'Norlandish|demonym|9'] },
];

const on = (sentence: string) => marks(WORLD, `Tom Marland spoke. ${sentence}`).slice(1);

describe('a surname that is a place', () => {
  it.each([
    'He asked the government of Marland.',
    'He met the president of Marland.',
    'The border with Marland is closed.',
    'Norland and Marland agreed.',
    'Marland and Norland agreed.',
    'The Norland-Marland border is closed.',
    'It rained in Marland.',
    'He went to neighbouring Marland.',
    'She left the capital Marland.',
  ])('is the place in “%s”', (sentence) => {
    expect(on(sentence)).toContain('Marland=marland');
  });

  it.each(['Later Marland said no.', 'The wife of Marland came.', 'In Norland, Marland said no.'])(
    'is the person of the page in “%s”',
    (sentence) => {
      expect(on(sentence)).toContain('Marland=tom-marland');
    },
  );
});

describe('a town that the dataset has hardly seen', () => {
  const town: Known = { id: 'norby', type: 'place', aliases: ['Norby|name|2'] };
  const of = (page: string) => marks([...WORLD, town], page);

  it('is taken for a surname where it acts, unless the page says elsewhere that it is a place', () => {
    expect(of('Later Norby said no.')).toEqual([]);
    expect(of('He went to the capital Norby. Later Norby said no.')).toEqual(['Norby=norby', 'Norby=norby']);
    expect(of('The border with Norby is closed. Later Norby said no.')).toEqual(['Norby=norby', 'Norby=norby']);
  });
});
