import { describe, expect, it } from 'vitest';
import { type Asking, type SaidBefore, saidAgain } from '@/lib/applications/carrying/said-again';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { formSections } from '@/lib/forms/definition/definition';
import { standardForm } from '@/lib/plans/supplied/forms';

type Source = Parameters<typeof formSections.parse>[0];

const lists = {
  categories: [
    { code: 'ELDER', name: '为老服务' },
    { code: 'ENV', name: '环境' },
  ],
  budgetItems: [
    { code: 'B1', name: '活动费' },
    { code: 'B2', name: '人员费' },
  ],
  regionIds: new Set(['r1']),
};
const before = (answers: Answers, definition: Source = standardForm.sections, year = '2025'): SaidBefore => ({
  definition: formSections.parse(definition),
  answers,
  year,
  ...lists,
});
const asking = (definition: Source = standardForm.sections, more: Partial<Asking> = {}): Asking => ({
  definition: formSections.parse(definition),
  year: '2026',
  ...lists,
  ...more,
});
const one = (field: object, title = '其他') => [{ key: 's', title, fields: [field] }];

describe('what an organisation says again of itself', () => {
  it('is what it wrote of its people and its standing, not of its project', () => {
    const answers = {
      projectTitle: '银龄守护',
      summary: '探访',
      leaderName: '王',
      leaderPhone: '13800001234',
      rating: 'A4',
      team: [{ name: '李', duty: '社工', kind: 'FULL' }],
      declaration: true,
    };
    const { leaderName, leaderPhone, rating, team } = answers;
    expect(saidAgain(before(answers), asking(), 'itself')).toEqual({ leaderName, leaderPhone, rating, team });
    expect(saidAgain(before(answers), asking(), 'project')).toEqual({ projectTitle: '银龄守护', summary: '探访' });
  });

  it('leaves out what means another year, unless it is still the same', () => {
    const answers = { inspection: 'PASSED', similarProjects: [{ name: '甲', funder: '乙' }] };
    expect(saidAgain(before(answers), asking(), 'itself')).toEqual({});
    expect(saidAgain(before(answers, standardForm.sections, '2026'), asking(), 'itself')).toEqual(answers);
  });

  it('takes in a section that shows the profile whatever an officer added there, by its words', () => {
    const beside = (key: string, label: string) => [
      {
        key: 's',
        title: '申报单位',
        fields: [
          { key: 'orgName', type: 'profile', label: '名称', fact: 'name' },
          { key, type: 'text', label, maxLength: 20 },
        ],
      },
    ];
    const said = before({ f1: '张' }, beside('f1', '财务负责人'));
    expect(saidAgain(said, asking(beside('f1', '财务负责人')), 'itself')).toEqual({ f1: '张' });
    expect(saidAgain(said, asking(beside('f7', '财务负责人')), 'itself')).toEqual({ f7: '张' });
    // The key is the officer's turn: under it another question may stand.
    expect(saidAgain(said, asking(beside('f1', '党支部书记')), 'itself')).toEqual({});
  });
});

describe('what is never taken for the same question', () => {
  it.each([
    [
      'another kind',
      { key: 'x', type: 'integer', label: '人数' },
      { key: 'x', type: 'text', label: '人数', maxLength: 9 },
    ],
    [
      'another unit',
      { key: 'x', type: 'integer', label: '人数', unit: '人' },
      { key: 'x', type: 'integer', label: '人数', unit: '人次' },
    ],
    ['other words', { key: 'x', type: 'integer', label: '人数' }, { key: 'x', type: 'integer', label: '户数' }],
  ])('%s', (_, was, is) => {
    expect(saidAgain(before({ x: 5 }, one(was)), asking(one(is)), 'project')).toEqual({});
    expect(saidAgain(before({ x: 5 }, one(was)), asking(one(was)), 'project')).toEqual({ x: 5 });
  });

  it('the same words under another key and another heading: 姓名 of whom?', () => {
    const field = (key: string) => ({ key, type: 'text', label: '姓名', maxLength: 9 });
    const said = before({ a: '王' }, one(field('a'), '负责人'));
    expect(saidAgain(said, asking(one(field('b'), '联系人')), 'project')).toEqual({});
    expect(saidAgain(said, asking(one(field('b'), '负责人')), 'project')).toEqual({ b: '王' });
  });
});

describe('what does not fit the new form', () => {
  it('a choice is taken whole or not at all, and only under the same words', () => {
    const choice = (...options: [string, string][]) =>
      one({
        key: 'x',
        type: 'multiChoice',
        label: '对象',
        options: options.map(([value, label]) => ({ value, label })),
      });
    const said = before({ x: ['o1', 'o2'] }, choice(['o1', '老人'], ['o2', '儿童']));
    expect(saidAgain(said, asking(choice(['o1', '老人'], ['o2', '儿童'], ['o3', '其他'])), 'project')).toEqual({
      x: ['o1', 'o2'],
    });
    expect(saidAgain(said, asking(choice(['o1', '老人'])), 'project')).toEqual({});
    expect(saidAgain(said, asking(choice(['o1', '老人'], ['o2', '青年'])), 'project')).toEqual({});
  });

  it('categories, places and budget items of another round stay there', () => {
    const row = { activity: '活动', unitFen: '100', unit: '场', quantityHundredths: 100, source: 'GRANT', note: '' };
    const answers = {
      category: 'ELDER',
      region: 'r1',
      budget: [
        { code: 'B1', ...row },
        { code: 'B2', ...row },
      ],
    } as Answers;
    expect(saidAgain(before(answers), asking(), 'project')).toEqual(answers);
    const elsewhere = asking(standardForm.sections, {
      categories: [{ code: 'ELDER', name: '助老' }],
      regionIds: new Set(['r9']),
      budgetItems: [
        { code: 'B1', name: '活动费' },
        { code: 'B2', name: '设备费' },
      ],
    });
    expect(saidAgain(before(answers), elsewhere, 'project')).toEqual({ budget: [{ code: 'B1', ...row }] });
  });

  it('of several places those that are still there, as many as may be named, the main one first', () => {
    const where = (maxPlaces: number) => one({ key: 'region', type: 'region', label: '实施地点', maxPlaces }, '项目');
    const regionIds = new Set(['r1', 'r2', 'r3']);
    const again = (most: number, named: string | string[], now = where(most)) =>
      saidAgain(before({ region: named }, where(3)), asking(now, { regionIds }), 'project');
    expect(again(3, ['r3', 'gone', 'r1'])).toEqual({ region: ['r3', 'r1'] });
    expect(again(2, ['r3', 'r2', 'r1'])).toEqual({ region: ['r3', 'r2'] });
    expect(again(1, ['r3', 'r1'])).toEqual({ region: 'r3' });
    expect(again(3, 'r1')).toEqual({ region: ['r1'] });
    expect(again(3, ['gone'])).toEqual({});
  });

  it('the days of a project, and of its tables those and what is not asked any more', () => {
    const answers = {
      startsOn: '2025-06-01',
      schedule: [{ month: '2025-06', activity: '开班', headcount: 20 }],
    };
    expect(saidAgain(before(answers), asking(), 'project')).toEqual({
      schedule: [{ activity: '开班', headcount: 20 }],
    });
  });
});
