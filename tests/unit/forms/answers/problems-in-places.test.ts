import { expect, it } from 'vitest';
import { carriedAnswer, mayLoseAnswers } from '@/lib/forms/answers/carried-answer';
import { formatAnswer } from '@/lib/forms/answers/format-answer';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { problemsInPlaces } from '@/lib/forms/answers/problems-in-places';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { type FieldOf, formSections } from '@/lib/forms/definition/definition';

const at = (name: string, path: string, level: string) => ({ name, path, level });
const [district, street] = [at('甲区', '/c/d/', 'DISTRICT'), at('一街道', '/c/d/s/', 'STREET')];
const near = at('东社区', '/c/d/s/n/', 'COMMUNITY');
const alike = at('东社区', '/c/d/s/n2/', 'COMMUNITY');
const far = at('西社区', '/c/d/t/f/', 'COMMUNITY');

const ask = (maxPlaces: number): FieldOf<'region'> => {
  const [section] = formSections.parse([
    {
      key: 's',
      title: '地点',
      fields: [{ key: 'region', type: 'region', label: '实施地点', level: 'STREET', maxPlaces }],
    },
  ]);
  return section?.fields[0] as FieldOf<'region'>;
};
const [one, three] = [ask(1), ask(3)];

type Named = Parameters<typeof problemsInPlaces>[1];
const cases: [what: string, named: Named, problems: string[]][] = [
  ['one', [near], []],
  ['several', [near, far], []],
  ['two of one name', [near, alike], []],
  ['a foreign one', [near, undefined], ['unknownOption']],
  ['one that is too wide', [district], ['tooWide']],
  ['one twice, told once', [near, near, near], ['placeTwice']],
  ['one in another, whichever stands first', [near, street], ['placeWithin']],
  ['too many', [near, alike, far, at('南社区', '/c/d/t/g/', 'COMMUNITY')], ['tooManyPlaces']],
];

it.each(cases)('%s', (_, named, problems) => {
  expect(problemsInPlaces(three, named).map(({ code }) => code.replace('forms.problems.', ''))).toEqual(problems);
});

it('names both places where one lies in the other', () => {
  expect(problemsInPlaces(three, [street, near])).toMatchObject([{ values: { inner: '东社区', outer: '一街道' } }]);
});

it('reads one as its id, several as a list in their order, and empty controls as none', () => {
  const read = (field: FieldOf<'region'>, raw: unknown) => {
    const answer = parseAnswer(field, raw);
    return answer.ok ? answer.value : answer.problems[0]?.code;
  };
  expect(read(one, 'n')).toBe('n');
  expect(read(three, 'n')).toEqual(['n']);
  expect(read(three, ['f', '', 'n'])).toEqual(['f', 'n']);
  expect(read(three, ['', ''])).toBeNull();
  expect(read(three, ['n', 'n'])).toEqual(['n', 'n']);
  expect(read(three, ['n', { id: 'f' }])).toBe('forms.problems.unknownOption');
  expect(
    read(
      three,
      Array.from({ length: 41 }, (_, index) => `r${index}`),
    ),
  ).toBe('forms.problems.unknownOption');
  expect([rawAnswer(one, ['n', 'f']), rawAnswer(three, 'n'), rawAnswer(three, undefined)]).toEqual(['n', ['n'], []]);
});

it('goes along when the form lets more or fewer be named; what does not fit is kept aside', () => {
  expect([mayLoseAnswers(one, three), mayLoseAnswers(three, ask(2))]).toEqual([true, false]);
  expect(carriedAnswer(one, three, 'n')).toEqual({ value: ['n'], lost: false });
  expect(carriedAnswer(three, one, ['n', 'f'])).toEqual({ value: 'n', lost: true });
  expect(carriedAnswer(three, one, ['n'])).toEqual({ value: 'n', lost: false });
});

it('says which is the main one where there are others', () => {
  const names = { categories: {}, regions: { n: '东社区', f: '西社区' }, budgetItems: {} };
  const shown = (value: string | string[]) =>
    formatAnswer(three, value, { names, profile: {}, files: {}, reader: 'caller' });
  expect(shown(['f', 'n'])).toEqual({ kind: 'text', text: '西社区（主要）、东社区' });
  expect(shown(['n'])).toEqual({ kind: 'text', text: '东社区' });
});
