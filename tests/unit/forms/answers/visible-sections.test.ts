import { expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { anyTime } from '@/lib/forms/answers/period';
import { problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { visibleSections } from '@/lib/forms/answers/visible-sections';
import { conditionalForm, sources } from '@/tests/unit/forms/conditional-form';

type Typed = Parameters<typeof conditionalForm>[0];

function seen(typed: Typed, answers: Answers): string[] {
  const { sections, references } = conditionalForm(typed);
  const { facts } = withCalculated(sections, answers, { references, sources: sources() });
  return visibleSections(sections, references, facts).flatMap(({ key, fields }) => [
    `${key}:`,
    ...fields.map((field) => field.key),
  ]);
}

const whole = ['cover:', 'hasPartner', 'partner', 'grant', 'own', 'heads', 'joint:', 'share', 'agreement'];
const without = (...keys: string[]) => whole.filter((key) => !keys.includes(key));

test.each<[string, Typed, Answers, string[]]>([
  ['nothing is hidden without conditions', {}, {}, whole],
  ['a field whose condition holds', { conditions: { partner: '有无合作方 = "有"' } }, { hasPartner: 'yes' }, whole],
  [
    'a field whose condition does not hold',
    { conditions: { partner: '有无合作方 = "有"' } },
    { hasPartner: 'no' },
    without('partner'),
  ],
  [
    'a condition that cannot be judged yet does not hold',
    { conditions: { partner: '有无合作方 = "有"' } },
    {},
    without('partner'),
  ],
  [
    'a section with all its fields',
    { conditions: { joint: '有无合作方 = "有"' } },
    { hasPartner: 'no' },
    without('joint:', 'share', 'agreement'),
  ],
  [
    'a section whose fields are all hidden',
    { conditions: { share: '人数 > 5', agreement: '人数 > 5' } },
    { heads: 5 },
    without('joint:', 'share', 'agreement'),
  ],
  [
    'what waits for a hidden answer',
    { conditions: { partner: '有无合作方 = "有"', joint: '合作方 已填' } },
    { hasPartner: 'no', partner: '旧答案' },
    without('partner', 'joint:', 'share', 'agreement'),
  ],
  [
    'a condition on a later field',
    { conditions: { partner: '合作方投入 > 0 元', joint: '有无合作方 = "有"' } },
    { hasPartner: 'no', share: '100' },
    without('partner', 'joint:', 'share', 'agreement'),
  ],
  [
    'a condition on a calculated field',
    {
      conditions: { joint: '得数total > 1 万元' },
      figures: [{ key: 'total', section: 'cover', formula: '申请资金 + 自筹资金', result: 'money' }],
    },
    { grant: '900000', own: '100001' },
    [...whole.slice(0, 6), 'total', ...whole.slice(6)],
  ],
])('%s', (_, typed, answers, expected) => {
  expect(seen(typed, answers)).toEqual(expected);
});

test('fields that wait for each other come out the same every time', () => {
  const circle = { conditions: { partner: '申请资金 已填', grant: '合作方 已填' } };
  expect(seen(circle, { partner: '甲社', grant: '1' })).toEqual(whole);
  expect(seen(circle, { partner: '甲社' })).toEqual(without('partner', 'grant'));
});

test('a hidden required field is no problem, a visible one is', () => {
  const { sections, references } = conditionalForm({
    conditions: { partner: '有无合作方 = "有"', joint: '有无合作方 = "有"' },
  });
  const context = {
    categoryCodes: [],
    regions: new Map<string, never>(),
    attachmentCounts: {},
    period: anyTime,
    problemsInBudget: () => [],
  };
  const missing = (answers: Answers) => {
    const counted = withCalculated(sections, answers, { references, sources: sources() });
    return problemsInAnswers(visibleSections(sections, references, counted.facts), counted.answers, context).map(
      ({ field }) => field,
    );
  };
  expect(missing({ hasPartner: 'no' })).toEqual([]);
  expect(missing({ hasPartner: 'yes' })).toEqual(['partner', 'share', 'agreement']);
});
