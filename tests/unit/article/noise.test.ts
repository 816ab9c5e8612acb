import { describe, expect, it } from 'vitest';
import { readableParts } from '../../../lib/article/noise.ts';

const parts = (paragraph: string) =>
  readableParts(paragraph, [0, paragraph.length]).map(([start, end]) => paragraph.slice(start, end));

describe('noise', () => {
  it.each([
    'Photo: Ada Berg/Strait Press',
    'Photograph by Ada Berg',
    'Ada Berg via Getty Images',
    'File photo',
    'By Ada Berg',
    'By Ada Berg and Tom Holm, Strait Post',
    'Ada Berg, Staff Writer',
    'Ada Berg contributed to this report.',
    '(Reporting by Ada Berg; editing by Tom Holm)',
    'Read more: Ten islands to see before winter',
    'RELATED: How the ferry was built',
    'Also read Ten islands to see',
    'Watch the full interview below:',
    'Sign up for our weekly newsletter',
    'Advertisement',
    'Story continues below advertisement',
    'Share this article',
    'Follow Ada Berg on Twitter @adaberg',
    'Contact Ada Berg at ada@strait.example',
    'ada@strait.example',
    '@adaberg',
    '© 2031 Strait Post. All rights reserved.',
    'This article was amended on 3 June 2031 to correct a name.',
    'Correction: An earlier version misspelt the name of the ferry.',
    'Last updated 10:45 GMT, 3 June 2031',
    '10:45 GMT',
    '9:15 p.m.',
    'Tuesday, June 3, 2031',
    'Northport 2-1 Southport',
    'Northport 2, Southport 1',
    'ACME 172.50 +1.20 0.7%',
    'https://strait.example/1',
    '* * *',
  ])('is: %s', (line) => {
    expect(parts(line)).toEqual([]);
  });

  it.each([
    'Photo booths returned to the station, and people queued.',
    'By Friday the storm had passed over the strait.',
    'By then Ada Berg had left.',
    'Ada Berg, a staff writer, left the paper.',
    'Read more books, the minister told pupils.',
    '"Sign up for the newsletter," she said. "You will hear more."',
    'The advertisement ran for a week.',
    'Share prices fell by a tenth.',
    'Follow the money, the prosecutor said.',
    'Northport won 2-1 against Southport.',
    'The final score was 2-1, 3-1 and 4-2.',
    'This article of faith was not amended.',
    'Copyrights matter, the singer said.',
    'It was 10:45 when the ferry left.',
    'Poll: two races are tight; parties worried',
    'YouTube',
  ])('is not: %s', (line) => {
    expect(parts(line)).toEqual([line]);
  });

  it.each([
    ['LIMA, Peru (AP) — The ferry left.', 'The ferry left.'],
    ['NORTHPORT, Nov. 19 (UPI) — The ferry left.', 'The ferry left.'],
    ['Northport (Reuters) - The ferry left.', 'The ferry left.'],
    ['(CNN) The ferry left.', 'The ferry left.'],
    ['NORTHPORT — The ferry left.', 'The ferry left.'],
    ['PORT MORRIS, N.H. -- The ferry left.', 'The ferry left.'],
    ['10:45 GMT – The ferry leaves', 'The ferry leaves'],
    ['The mayor boards the ferry on Sunday. (Reuters/Ada Berg)', 'The mayor boards the ferry on Sunday.'],
    ['The mayor boards the ferry on Sunday. Photo: Ada Berg/Strait Press', 'The mayor boards the ferry on Sunday.'],
    ['The mayor boards the ferry (Ada Berg/AFP via Getty Images)', 'The mayor boards the ferry'],
    [
      'The mayor boards the ferry on Sunday. Photo: A/B alt=The mayor boards the ferry on Sunday. Photo: A/B>',
      'The mayor boards the ferry on Sunday.',
    ],
    ['The ferry left the port on Sunday.>', 'The ferry left the port on Sunday.'],
  ])('is cut from: %s', (paragraph, kept) => {
    expect(parts(paragraph)).toEqual([kept]);
  });

  it.each(['The mayor waves. Photo: Ada Berg', 'alt=The mayor waves on the ferry>', 'Harbour view alt=Harbour view>'])(
    'leaves nothing of a caption too short to tell anything: %s',
    (paragraph) => {
      expect(parts(paragraph)).toEqual([]);
    },
  );

  it.each([
    'NATO — The alliance met in Northport.',
    'The ministers of Peru (AP) met.',
    'The ferry (built by Berg/Holm) left.',
    'She left (she said later) on Sunday (by ferry).',
    'A ferry - the oldest one - left.',
  ])('is not cut from: %s', (paragraph) => {
    expect(parts(paragraph)).toEqual([paragraph]);
  });
});
