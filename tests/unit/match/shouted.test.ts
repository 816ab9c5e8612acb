import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

/** Bodies whose acronyms are ordinary small words, and one whose acronym is none. */
const WORLD: Known[] = [
  { id: 'us', type: 'place', aliases: ['United States|name|90', 'US|acronym|90', 'American|demonym|40'] },
  { id: 'who', type: 'organisation', aliases: ['World Health Organization|name|9', 'WHO|acronym|40'] },
  { id: 'it', type: 'organisation', aliases: ['Institute of Timber|name|9', 'IT|acronym|20'] },
  { id: 'nca', type: 'organisation', aliases: ['Norland Coal Alliance|name|9', 'NCA|acronym|20'] },
];

const BODY =
  '\n\nThen the US and the United States agreed. The WHO, or World Health Organization, and the Institute of Timber, or IT, did.';
const on = (line: string) => marks(WORLD, line + BODY, 'bold').slice(0, -6);

describe('an acronym that is a small word among capitals', () => {
  it.each([
    'FOLLOW US ON TWITTER',
    'ABOUT US',
    'TELL US WHAT YOU THINK',
    'SUPPORT US WITH A DONATION',
    'THEY TOLD US THE TRUTH',
    'WHO WILL WIN THE ELECTION',
    'IT RAINED ALL NIGHT LONG',
    'Thanks for reading. FOLLOW US!',
    'CONTACT US for more of it.',
    'WHO WILL WIN? Tell others.',
    'MINISTERS BELIEVE IN US',
  ])('is that word in “%s”', (line) => {
    expect(on(line)).toEqual([]);
  });

  it.each([
    ['THE US BANS COAL FROM ABROAD', ['US=us']],
    ['MINISTERS MEET US PRESIDENT TODAY', ['US=us']],
    ['MINISTERS MEET US FOREIGN SECRETARY', ['US=us']],
    ['MINISTERS SPEAK IN THE US', ['US=us']],
    ['US BANS COAL FROM ABROAD', ['US=us']],
    ['NORTHERN TALKS ON US-LED FORCES', ['US=us']],
    ['MINISTERS LEAVE THE U.S. TODAY', ['U.S.=us']],
    ['MINISTERS ASK WHO CHIEF AGAIN', ['WHO=who']],
    ['HEALTH BODY (WHO) WARNS NORTHERN TOWNS', ['WHO=who']],
    ['MINISTERS JOIN NCA TALKS TODAY', ['NCA=nca']],
    ['US and NCA talks failed.', ['US=us', 'NCA=nca']],
    ['US-NCA talks failed.', ['US=us', 'NCA=nca']],
  ])('is the entity where something proves it: “%s”', (line, expected) => {
    expect(on(line)).toEqual(expected);
  });

  it('is no evidence of the entity for the rest of the page', () => {
    const person: Known = { id: 'lee', type: 'person', aliases: ['Ann Lee', 'Lee|short|90'], related: ['us', 'nca'] };
    const page = (line: string) => marks([...WORLD, person], `${line}\n\nThe NCA asked what Lee said.`);
    expect(page('They FOLLOWED US THERE')).toEqual(['NCA=nca']);
    expect(page('They followed the US there')).toEqual(['US=us', 'NCA=nca', 'Lee=lee']);
  });
});
