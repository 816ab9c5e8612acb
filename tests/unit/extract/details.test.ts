import { describe, expect, it } from 'vitest';
import { detailsOf, type Names, shown } from './details-support.ts';

const NAMES: Names = {
  'Ada Berg|Berg': 'person',
  'Tom Holm|Holm': 'person',
  'Mr. Lund': 'person',
  'Norway|Norwegian': 'place',
  Chile: 'place',
  Northport: 'place',
  Gullholm: 'place',
  'Acme Shipping|Acme': 'organisation',
  'Relief Fund': 'organisation',
  'Labour Party': 'organisation',
  'Chilean embassy': 'organisation',
  Comet: 'product',
};
const found = (text: string) => detailsOf(text, NAMES, { Norwegian: 'demonym' }).map(shown);

describe('a title before a name', () => {
  it.each([
    ['Norwegian Fisheries Minister Ada Berg resigned.', 'Ada Berg: role "Norwegian Fisheries Minister" of Norway'],
    ["They met Norway's Prime Minister Ada Berg.", 'Ada Berg: role "Norway\'s Prime Minister" of Norway'],
    ['They met Energy Minister Dr. Ada Berg.', 'Ada Berg: role "Energy Minister"'],
    ['The new mayor Ada Berg spoke.', 'Ada Berg: role "mayor"'],
    ['His Majesty King Berg spoke.', 'Ada Berg: role "King"'],
    ['Acme has been backing leader Tom Holm.', 'Tom Holm: role "leader"'],
    ['The match referee Ada Berg stopped play.', 'Ada Berg: role "match referee"'],
    ['He met Sen. Ada Berg.', 'Ada Berg: role "Sen."'],
    ['Lt. Gen. Ada Berg resigned.', 'Ada Berg: role "Lt. Gen."'],
    ['Acme chief executive Ada Berg resigned.', 'Ada Berg: role "Acme chief executive" of Acme Shipping'],
    ['He called ambassador to Chile Ada Berg.', 'Ada Berg: role "ambassador to Chile" of Chile'],
    ['Minister of Trade Ada Berg resigned.', 'Ada Berg: role "Minister of Trade"'],
    ['CEO of the Relief Fund Ada Berg resigned.', 'Ada Berg: role "CEO of the Relief Fund" of Relief Fund'],
    ['The award went to vice-president Ada Berg.', 'Ada Berg: role "vice-president"'],
    ['They quote the beekeeper Ada Berg.', 'Ada Berg: role "beekeeper"'],
    ['A 2016 presidential candidate Ada Berg resigned.', 'Ada Berg: role "2016 presidential candidate", 2016'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it('gives two roles that are joined', () => {
    expect(found('The novelist and pianist Ada Berg spoke.').sort()).toEqual([
      'Ada Berg: role "novelist"',
      'Ada Berg: role "pianist"',
    ]);
  });

  it('gives a plural to every name in its list, in the singular', () => {
    expect(found('Senators Ada Berg and Tom Holm voted.')).toEqual([
      'Ada Berg: role "Senator"',
      'Tom Holm: role "Senator"',
    ]);
  });

  it.each([
    'On Sunday Ada Berg resigned.',
    'Mr. Lund resigned.',
    'The candidate Berg endorsed lost.',
    'It was the lawyers Berg hired.',
    'A letter Ada Berg wrote was found.',
    'The Guard Ada Berg was read to is closed.',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a qualifier', () => {
  it.each([
    ['Former mayor Ada Berg resigned.', 'Ada Berg: role "mayor", former'],
    [
      "Norway's then-fisheries minister Ada Berg resigned.",
      'Ada Berg: role "Norway\'s fisheries minister" of Norway, then',
    ],
    ['The acting mayor Ada Berg resigned.', 'Ada Berg: role "mayor", acting'],
    ['The incoming mayor, Ada Berg, resigned.', 'Ada Berg: role "mayor", incoming'],
    ['Outgoing mayor Ada Berg resigned.', 'Ada Berg: role "mayor", outgoing'],
    ['The late singer Ada Berg is missed.', 'Ada Berg: role "singer", late'],
    ['Deputy mayor Ada Berg resigned.', 'Ada Berg: role "Deputy mayor", deputy'],
    ['Norwegian president-elect Ada Berg arrived.', 'Ada Berg: role "Norwegian president-elect" of Norway, elect'],
    ['They met Ada Berg, the interim head of Acme.', 'Ada Berg: role "head of Acme" of Acme Shipping, acting'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it('belongs to the government, where it stands before that', () => {
    expect(found('The outgoing Norwegian government of Prime Minister Ada Berg resigned.')).toEqual([
      'Ada Berg: led "Norwegian government" of Norway, outgoing',
      'Ada Berg: role "Prime Minister"',
    ]);
  });
});

describe('an apposition behind a name', () => {
  it.each([
    ['Ada Berg, head of the Relief Fund, resigned.', 'Ada Berg: role "head of the Relief Fund" of Relief Fund'],
    ['They met Ada Berg, a lawyer representing the crew.', 'Ada Berg: role "lawyer"'],
    ['Ada Berg, 45, a fisher from Northport, resigned.', 'Ada Berg: role "fisher from Northport" of Northport'],
    ['Ada Berg (born 1950), a dancer, resigned.', 'Ada Berg: role "dancer"'],
    ['Ada Berg — a poet — resigned.', 'Ada Berg: role "poet"'],
    [
      'Ada Berg, co-chair of Acme since 2019, resigned.',
      'Ada Berg: role "co-chair of Acme" of Acme Shipping, since 2019',
    ],
    [
      'Ada Berg, a longtime member of the Labour Party, resigned.',
      'Ada Berg: member-of "longtime member of the Labour Party" of Labour Party',
    ],
    ['Ada Berg, a niece of the last king, resigned.', 'Ada Berg: relation "niece of the last king"'],
    ["Ada Berg, Tom Holm's cousin, resigned.", 'Ada Berg: relation "Tom Holm\'s cousin" of Tom Holm'],
    [
      'Ada Berg, a 14-year-old girl from Northport, won.',
      'Ada Berg: description "14-year-old girl from Northport" of Northport',
    ],
    ['Gullholm, a village near Northport, was cut off.', 'Gullholm: description "village near Northport"'],
    ['The owner of Acme Shipping, a logistics company, resigned.', 'Acme Shipping: description "logistics company"'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'After they met Ada Berg, the mayor said no.',
    'They met Ada Berg, captain Lund and others.',
    '"We saw Ada Berg," the mayor said.',
    'They invited Ada Berg, the bishop, and the choir.',
    'Ada Berg, 45, resigned.',
    'In Northport, the government said no.',
    'Mr. Lund, the mayor, Ada Berg, and the bishop came.',
    'Ada Berg, head of the port ’ s office, resigned.',
    'In Northport, the city said no.',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves a title to the name that it stands before', () => {
    expect(found('They met Ada Berg, secretary of state Tom Holm, and the crew.')).toEqual([
      'Tom Holm: role "secretary of state"',
    ]);
  });

  it('leaves a phrase behind a company to the company', () => {
    expect(found('Ada Berg, chief executive of Acme Shipping, a ferry operator, resigned.')).toEqual([
      'Ada Berg: role "chief executive of Acme Shipping" of Acme Shipping',
      'Acme Shipping: description "ferry operator"',
    ]);
  });
});

describe('an apposition before a name', () => {
  it.each([
    [
      "Norway's Special Envoy for Arctic Affairs, Ada Berg, resigned.",
      'Ada Berg: role "Norway\'s Special Envoy for Arctic Affairs" of Norway',
    ],
    [
      'The president of the Relief Fund, Ada Berg, resigned.',
      'Ada Berg: role "president of the Relief Fund" of Relief Fund',
    ],
    ['They met the head of the fund (the second one), Ada Berg.', 'Ada Berg: role "head of the fund (the second one)"'],
    ['Acme Shipping sued. Its owner, Ada Berg, resigned.', 'Ada Berg: role "owner" of Acme Shipping'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it('may open a sentence before a second one', () => {
    expect(found("Tom Holm's close aide, the shipping magnate Ada Berg also joined.")).toEqual([
      'Ada Berg: relation "Tom Holm\'s close aide" of Tom Holm',
      'Ada Berg: role "shipping magnate"',
    ]);
  });

  it.each([
    'In a letter to the mayor, Ada Berg said no.',
    'After the death of the president, Ada Berg resigned.',
    'Lawyers, teachers, Ada Berg, and others came.',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a sentence that says what somebody is', () => {
  it.each([
    ['Ada Berg is the mayor of Northport.', 'Ada Berg: role "mayor of Northport" of Northport'],
    ['Ada Berg, who was a judge in Chile, resigned.', 'Ada Berg: role "judge in Chile" of Chile, then'],
    [
      'Ada Berg served as director of Acme from 2001 to 2009.',
      'Ada Berg: role "director of Acme" of Acme Shipping, 2001 to 2009',
    ],
    ['Ada Berg was appointed head of Acme.', 'Ada Berg: role "head of Acme" of Acme Shipping'],
    ['Ada Berg, who heads the Relief Fund, resigned.', 'Ada Berg: led "heads the Relief Fund" of Relief Fund'],
    ['Ada Berg, who founded Acme, resigned.', 'Ada Berg: founded "founded Acme" of Acme Shipping'],
    ['Ada Berg owns Acme Shipping.', 'Acme Shipping: owned-by "Ada Berg" of Ada Berg'],
    ['Northport is a small port city.', 'Northport: description "small port city"'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'Ada Berg is a true leader.',
    'Ada Berg is not the mayor.',
    'Ada Berg was their top supplier of ice.',
    'Nobody asked if Ada Berg is the mayor of Northport.',
    '"Ada Berg is the worst mayor of Northport," he said.',
    'Ada Berg is leading the polls.',
    'Ada Berg led Acme in every poll.',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a possession', () => {
  it.each([
    ["Ada Berg's Comet satellite failed.", 'Comet: owned-by "Ada Berg\'s Comet satellite" of Ada Berg'],
    ["Acme's Comet failed.", 'Comet: made-by "Acme\'s Comet" of Acme Shipping'],
    ["Ada Berg's ten-year rule in Chile ended.", 'Ada Berg: led "ten-year rule in Chile" of Chile'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it('names the owner of a place, and where it is', () => {
    expect(found("He flew to Gullholm, Ada Berg's private estate in Chile.")).toEqual([
      'Gullholm: owned-by "Ada Berg\'s private estate in Chile" of Ada Berg',
      'Gullholm: location "in Chile" of Chile',
    ]);
  });

  it.each(["Ada Berg's rule was long.", "Ada Berg's government fell.", "Ada Berg's Norway is gone."])(
    'is not seen in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the other entity of a detail', () => {
  it('is the organisation that a common noun means', () => {
    expect(found('The Chilean embassy said no. It was "too late", embassy spokesman Ada Berg said.')).toEqual([
      'Ada Berg: role "embassy spokesman" of Chilean embassy',
    ]);
  });

  it('is the one person that a pronoun can mean', () => {
    expect(found('Tom Holm came early. His brother, Ada Berg, came late.')).toEqual([
      'Ada Berg: relation "brother" of Tom Holm',
    ]);
  });

  it('is no person of the other gender', () => {
    expect(
      detailsOf('Mary Lund came early. His brother, Ada Berg, came late.', {
        'Mary Lund': 'person',
        'Ada Berg': 'person',
      }),
    ).toEqual([]);
  });

  it('is missing, and with it the relation, where two persons may be meant', () => {
    expect(found('Tom Holm met Mr. Lund. His brother, Ada Berg, came late.')).toEqual([]);
  });

  it('is no part of a longer name', () => {
    expect(found('Ada Berg, president of the Northport-based chess club, resigned.')).toEqual([
      'Ada Berg: role "president of the Northport-based chess club"',
    ]);
  });
});

describe('where something is', () => {
  it.each([
    ['They met at Gullholm cathedral in Chile.', 'Gullholm: location "in Chile" of Chile'],
    ['The Chilean embassy in Northport was shut.', 'Chilean embassy: location "in Northport" of Northport'],
    ['The port city of Northport was shut.', 'Northport: description "port city"'],
    ["They left Chile's capital, Northport, at noon.", 'Northport: description "Chile\'s capital" of Chile'],
    ['The Chilean shipping giant Acme Shipping sank.', 'Acme Shipping: description "Chilean shipping giant"'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each(['Acme in Chile said no.', 'They flew from Chile in Norwegian planes.', 'At the news agency, Acme said no.'])(
    'is not seen in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
