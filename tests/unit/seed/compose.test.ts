import { describe, expect, test } from 'vitest';
import { budgetTotals, problemsInBudget } from '@/lib/applications/filling/budget';
import { budgetLine } from '@/lib/applications/filling/budget-lines';
import { type Answers, type AnswerValue, type BudgetRow, rowsOf } from '@/lib/forms/answers/answer-value';
import type { Funder } from '@/lib/forms/answers/funders';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { anyTime } from '@/lib/forms/answers/period';
import { problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { type FormSectionsInput, formSections } from '@/lib/forms/definition/definition';
import { microForm, standardForm } from '@/lib/plans/supplied/forms';
import { microRules, standardRules } from '@/lib/plans/supplied/rules';
import { microAnswers, type RawAnswers, standardAnswers } from '@/prisma/seed/answers';
import { type Project, ProjectNames, project } from '@/prisma/seed/project';
import { categories } from '@/prisma/seed/texts/categories';
import { some } from '@/tests/support/some';

const communities = ['甲社区', '乙社区', '丙社区', '丁社区'].map((name, index) => ({
  id: `region-${index}`,
  name,
  street: '某街道',
}));

function projects(askYuan: [number, number]): Project[] {
  const names = new ProjectNames('test');
  const frame = { startsOn: '2026-06-01', endsOn: '2027-03-31', communities, askYuan };
  return categories.flatMap((category) =>
    Array.from({ length: category.count }, (_, index) =>
      project(`a|${category.code}|${index}`, { category, index, names, frame }),
    ),
  );
}

function problems(sections: FormSectionsInput, raw: RawAnswers, terms: typeof standardRules): unknown[] {
  const parsed = formSections.parse(sections);
  const answers: Record<string, AnswerValue> = {};
  const fields = parsed.flatMap((section) => section.fields);
  for (const [key, value] of Object.entries(raw)) {
    const field = fields.find((each) => each.key === key);
    const read = field ? parseAnswer(field, value) : null;
    if (!read?.ok) return [key, read];
    if (read.value !== null) answers[key] = read.value;
  }
  const context = {
    categoryCodes: categories.map(({ code }) => code),
    regions: new Map(communities.map(({ id }) => [id, { name: id, level: 'COMMUNITY', path: `/${id}/` }])),
    attachmentCounts: Object.fromEntries(fields.filter(({ type }) => type === 'attachment').map(({ key }) => [key, 1])),
    period: anyTime,
    problemsInBudget: (rows: readonly BudgetRow[], funders: readonly Funder[] | null) =>
      problemsInBudget(
        rows.map(budgetLine),
        {
          capFen: BigInt(terms.perProjectCapFen),
          leastFen: 0n,
          exactFen: null,
          items: terms.budget.items,
          minOwnBasisPoints: 1_000,
          caps: terms.budget.caps.map(({ maxBp, ...cap }) => ({ ...cap, maxBasisPoints: maxBp })),
          forbiddenCodes: terms.budget.forbiddenCodes,
        },
        funders,
      ),
  };
  return problemsInAnswers(parsed, answers as Answers, context);
}

const items = (terms: typeof standardRules): string[] => terms.budget.items.map(({ code }) => code);

describe('the 190 applications of the demonstration', () => {
  const all = projects([30_000, 160_000]);
  const answers = all.map((each) => standardAnswers(each, items(standardRules)));

  test('number as the district published them', () => {
    expect(all).toHaveLength(190);
    expect(categories.map(({ count }) => count)).toEqual([56, 22, 23, 17, 12, 10, 5, 45]);
  });

  test.each(['projectTitle', 'summary', 'need', 'plan', 'selection', 'innovation', 'sustainability', 'risk'])(
    'no two read the same: %s',
    (key) => {
      const texts = answers.map((each) => each[key]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    },
  );

  test('fill the whole form within its limits, budgets within every cap', () => {
    expect(
      answers.map((raw) => problems(standardForm.sections, raw, standardRules)).filter((found) => found.length > 0),
    ).toEqual([]);
  });

  test('ask for close to what was meant and bring own money', () => {
    for (const [index, raw] of some(answers.entries())) {
      const field = formSections
        .parse(standardForm.sections)
        .flatMap(({ fields }) => fields)
        .find(({ key }) => key === 'budget');
      const read = field && parseAnswer(field, raw['budget']);
      const totals = budgetTotals(rowsOf<BudgetRow>(read?.ok ? (read.value ?? undefined) : undefined).map(budgetLine));
      const asked = BigInt(all[index]?.askedYuan ?? 0) * 100n;
      expect(totals.grantFen > (asked * 80n) / 100n && totals.grantFen <= (asked * 110n) / 100n).toBe(true);
      expect(totals.ownFen).toBeGreaterThan(0n);
    }
  });

  test('are the same on every run', () => {
    expect(projects([30_000, 160_000])).toEqual(all);
  });
});

test('the short form of a street is filled within its limits', () => {
  const all = projects([8_000, 22_000]).filter((_, index) => index % 5 === 0);
  const found = all.map((each) => problems(microForm.sections, microAnswers(each, items(microRules)), microRules));
  expect(found.filter((each) => each.length > 0)).toEqual([]);
});
