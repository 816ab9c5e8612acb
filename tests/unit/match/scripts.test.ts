import { describe, expect, it } from 'vitest';
import { type Known, marks } from './page-support.ts';

/** Invented people, and places and bodies, in the scripts that they are written in. */
const WORLD: Known[] = [
  { id: 'lin', type: 'person', aliases: ['林大山', '大山|short'] },
  { id: 'china', type: 'place', aliases: ['中国|name|30'] },
  { id: 'bank', type: 'organisation', aliases: ['中国银行|name|30'] },
  { id: 'yamada', type: 'person', aliases: ['山田花子', 'ヤマダ・ハナコ'] },
  { id: 'tokyo', type: 'place', aliases: ['東京|name|30'] },
  { id: 'somchai', type: 'person', aliases: ['สมชาย ใจดี', 'สมชาย|short'] },
  { id: 'bangkok', type: 'place', aliases: ['กรุงเทพ|name|30'] },
  { id: 'haddad', type: 'person', aliases: ['سامي الحداد', 'الحداد|short'] },
  { id: 'cairo', type: 'place', aliases: ['القاهرة|name|30'] },
  { id: 'trel', type: 'person', aliases: ['Анна Трель', 'Трель|short'] },
  { id: 'kyiv', type: 'place', aliases: ['Киев|name|30'] },
  { id: 'un', type: 'organisation', aliases: ['ООН|acronym|30'] },
  { id: 'kim', type: 'person', aliases: ['김민수'] },
  { id: 'seoul', type: 'place', aliases: ['서울|name|30'] },
  { id: 'levi', type: 'person', aliases: ['דנה לוי'] },
  { id: 'trelli', type: 'person', aliases: ['Άννα Τρέλλη'] },
  { id: 'sharma', type: 'person', aliases: ['राम शर्मा'] },
];

describe('who is meant, in other scripts', () => {
  it.each([
    [
      'Chinese',
      '林大山昨天在中国说，他会去中国银行。大山还说',
      ['林大山=lin', '中国=china', '中国银行=bank', '大山=lin'],
    ],
    [
      'Japanese',
      '山田花子さんは東京で話した。ヤマダ・ハナコも。',
      ['山田花子=yamada', '東京=tokyo', 'ヤマダ・ハナコ=yamada'],
    ],
    ['Thai', 'นายสมชาย ใจดี กล่าวที่กรุงเทพ สมชายกล่าว', ['สมชาย ใจดี=somchai', 'กรุงเทพ=bangkok', 'สมชาย=somchai']],
    ['Arabic', 'قال سامي الحداد في القاهرة أمس. وقال الحداد', ['سامي الحداد=haddad', 'القاهرة=cairo', 'الحداد=haddad']],
    [
      'Russian',
      'Вчера Анна Трель приехала в Киев. Трель сказала, что ООН против.',
      ['Анна Трель=trel', 'Киев=kyiv', 'Трель=trel', 'ООН=un'],
    ],
    ['Russian, in capitals', 'ВЧЕРА АННА ТРЕЛЬ БЫЛА ТАМ', ['АННА ТРЕЛЬ=trel']],
    ['Korean', '김민수는 서울에서 말했다. 김민수 씨가', ['김민수=kim', '서울=seoul', '김민수=kim']],
    ['Hebrew', 'דנה לוי אמרה', ['דנה לוי=levi']],
    ['Greek', 'Η Άννα Τρέλλη είπε', ['Άννα Τρέλλη=trelli']],
    ['Hindi', 'राम शर्मा ने कहा', ['राम शर्मा=sharma']],
  ])('marks names on a page in %s', (_, page, expected) => {
    expect(marks(WORLD, page)).toEqual(expected);
  });

  it.each([
    ['Russian', 'Вчера Трель приехала.'],
    ['Arabic', 'وقال الحداد أمس'],
    ['Thai', 'สมชายกล่าว'],
  ])('does not mark a surname or first name alone in %s', (_, page) => {
    expect(marks(WORLD, page)).toEqual([]);
  });
});
