import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { anyTime } from '@/lib/forms/answers/period';
import { type FillContext, problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { sectionStates } from '@/lib/forms/answers/section-states';
import { formSections } from '@/lib/forms/definition/definition';

const sections = formSections.parse([
  {
    key: 'cover',
    title: '封面',
    fields: [
      { key: 'projectTitle', type: 'text', label: '名称', required: true, maxLength: 5 },
      { key: 'category', type: 'category', label: '类别', required: true },
      { key: 'region', type: 'region', label: '地点' },
      { key: 'phone', type: 'phone', label: '电话' },
      { key: 'email', type: 'email', label: '邮箱' },
      { key: 'people', type: 'integer', label: '人数', min: 1, max: 10 },
    ],
  },
  {
    key: 'rest',
    title: '其余',
    fields: [
      {
        key: 'team',
        type: 'table',
        label: '团队',
        required: true,
        minRows: 2,
        maxRows: 3,
        columns: [
          { key: 'name', label: '姓名', type: 'text', required: true, maxLength: 3 },
          { key: 'phone', label: '电话', type: 'phone' },
        ],
      },
      { key: 'budget', type: 'budget', label: '预算', required: true, maxRows: 5 },
      { key: 'proof', type: 'attachment', label: '证明', required: true, maxFiles: 1 },
      { key: 'promise', type: 'declaration', label: '承诺', required: true, statement: '承诺' },
    ],
  },
]);

const context: FillContext = {
  categoryCodes: ['ELDER'],
  regions: new Map([['r1', { name: '某街道', level: 'STREET', path: '/c/r1/' }]]),
  attachmentCounts: {},
  period: { ...anyTime, from: '2027-01-28', to: '2028-01-23' },
  problemsInBudget: () => [{ code: 'applications.problems.budgetUnitPrice', field: 'budget.0.unitYuan' }],
};
const told = (answers: Answers, more: Partial<FillContext> = {}) =>
  problemsInAnswers(sections, answers, { ...context, ...more }).map(
    ({ code, field, section }) => `${section}/${field}: ${code.split('.').at(-1)}`,
  );

describe('problemsInAnswers', () => {
  it('names every missing field with its section', () => {
    expect(told({})).toEqual([
      'cover/projectTitle: missing',
      'cover/category: missing',
      'rest/team: missing',
      'rest/budget: missing',
      'rest/proof: attachmentMissing',
      'rest/promise: declarationMissing',
    ]);
  });

  it('judges what is there: lengths as offices count, lists, ranges, rows', () => {
    const answers: Answers = {
      projectTitle: '六个汉字超长',
      category: 'OTHER',
      region: 'r2',
      phone: '12345',
      email: 'x@y',
      people: 11,
      team: [{ name: '欧阳某某' }, { phone: '1' }, { name: '张' }, { name: '李' }],
      budget: [{ code: 'B1', activity: '', unitFen: '0', unit: '', quantityHundredths: 0, source: 'GRANT', note: '' }],
      promise: true,
    };
    expect(told(answers, { attachmentCounts: { proof: 2 } })).toEqual([
      'cover/projectTitle: textTooLong',
      'cover/category: unknownOption',
      'cover/region: unknownOption',
      'cover/phone: phone',
      'cover/email: email',
      'cover/people: outOfRange',
      'rest/team: tooManyRows',
      'rest/team.0.name: cellTooLong',
      'rest/team.1.name: cellMissing',
      'rest/team.1.phone: cellPhone',
      'rest/budget.0.unitYuan: budgetUnitPrice',
      'rest/proof: tooManyFiles',
    ]);
  });

  it('is silent when all is well', () => {
    const answers: Answers = {
      projectTitle: '助老 2026',
      category: 'ELDER',
      phone: '0571-87000001',
      email: 'a@b.cn',
      team: [{ name: '张' }, { name: '李' }],
      budget: [],
      promise: true,
    };
    expect(told(answers, { attachmentCounts: { proof: 1 }, problemsInBudget: () => [] })).toEqual([]);
  });
});

describe('places', () => {
  const asked = (level: string | null) =>
    formSections.parse([
      { key: 'where', title: '地点', fields: [{ key: 'region', type: 'region', label: '地点', level }] },
    ]);
  const levels = ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'];
  const fine = (level: string | null) =>
    levels.filter(
      (region) =>
        problemsInAnswers(
          asked(level),
          { region },
          {
            ...context,
            regions: new Map(levels.map((each) => [each, { name: each, level: each, path: `/${each}/` }])),
          },
        ).length === 0,
    );

  it('are as narrow as is demanded, or narrower', () => {
    expect(fine(null)).toEqual(levels);
    expect(fine('DISTRICT')).toEqual(['DISTRICT', 'STREET', 'COMMUNITY']);
    expect(fine('STREET')).toEqual(['STREET', 'COMMUNITY']);
    expect(fine('COMMUNITY')).toEqual(['COMMUNITY']);
  });
});

describe('days and months of projects', () => {
  const dated = formSections.parse([
    {
      key: 'plan',
      title: '计划',
      fields: [
        { key: 'startsOn', type: 'day', label: '开始', withinPeriod: true },
        { key: 'foundedOn', type: 'day', label: '成立' },
        {
          key: 'schedule',
          type: 'table',
          label: '进度',
          withinPeriod: true,
          minRows: 0,
          maxRows: 9,
          columns: [{ key: 'month', label: '月份', type: 'month' }],
        },
      ],
    },
  ]);
  const outside = (answers: Answers, period = context.period) =>
    problemsInAnswers(dated, answers, { ...context, period }).map(({ field, values }) => [field, values?.['from']]);

  it('lie in the period that was announced, its ends included', () => {
    expect(outside({ startsOn: '2027-01-28', foundedOn: '2001-01-01' })).toEqual([]);
    expect(outside({ startsOn: '2028-01-23' })).toEqual([]);
    expect(outside({ startsOn: '2026-12-01' })).toEqual([['startsOn', '2027年1月28日']]);
    expect(outside({ startsOn: '2028-01-24' })).toEqual([['startsOn', '2027年1月28日']]);
  });

  it('say so at the row whose month no longer shares a day with it', () => {
    const schedule = ['2026-12', '2027-01', '2028-01', '2028-02'].map((month) => ({ month }));
    expect(outside({ schedule }).map(([field]) => field)).toEqual(['schedule.0.month', 'schedule.3.month']);
  });

  it('are free while the round has not fixed that end', () => {
    expect(outside({ startsOn: '2026-12-01' }, anyTime)).toEqual([]);
    expect(outside({ startsOn: '2026-12-01' }, { ...anyTime, to: '2026-11-30' })).toHaveLength(1);
  });
});

describe('sectionStates', () => {
  it('tells not begun, something missing, some to mend, done', () => {
    const answers: Answers = { projectTitle: '助老' };
    const problems = problemsInAnswers(sections, answers, context);
    expect(
      sectionStates(sections, { answers, attachmentCounts: {}, problems }).map(({ state, problems: count }) => [
        state,
        count,
      ]),
    ).toEqual([
      ['lacking', 1],
      ['untouched', 4],
    ]);
    const wrong = {
      code: 'forms.problems.textTooLong' as const,
      field: 'projectTitle',
      section: sections[0]?.key ?? '',
    };
    const withWrong = sectionStates(sections, { answers, attachmentCounts: {}, problems: [...problems, wrong] });
    expect(withWrong[0]).toMatchObject({ state: 'open', problems: 2 });
    expect(sectionStates(sections, { answers, attachmentCounts: {}, problems: [] }).map(({ state }) => state)).toEqual([
      'done',
      'done',
    ]);
  });
});
