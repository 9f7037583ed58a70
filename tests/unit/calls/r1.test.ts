import { expect, it } from 'vitest';
import { textOf } from '@/tests/calls/call';
import { inBudget, inForm, line, shutGates } from '@/tests/calls/judging';
import { r1 } from '@/tests/calls/r1';

const [support, handedOn] = ['B13', 'B14'];
/** 50,000 asked for, 20,000 of it and 4,000 of 60,000 otherwise. */
const sound = [line(support, 26_000), line(handedOn, 24_000), line('B1', 10_000, 'OWN')];
const together = (kind: string) => ({ jointApplicants: [{ name: '某单位', kind, duty: '合办' }] });
const joint = together('PEOPLES_ORGANISATION');

it('says its rules', () => {
  const text = textOf(r1);
  for (const rule of [
    '单个项目资助金额不超过 50,000.00 元。自筹资金（含物资折价）不低于项目总预算的 10%。',
    '用于征集和资助微项目的资金不少于项目总预算的 40%',
    '预算应当包含支持服务',
    '原则上与人民团体、群团组织、社会团体、社会服务机构（民办非企业单位）或者基金会联合申报',
    '为依法登记或者备案的社会团体、社会服务机构（民办非企业单位）、基金会，或者人民团体、群团组织',
    '同一服务对象在同一环节未重复获得资助',
    '2024年4月12日 23:59',
    '2024年5月6日至2024年11月30日',
    '由所在地市级妇联汇总推荐，择优纳入项目库',
  ])
    expect(text).toContain(rule);
});

it.each([
  ['50,000 asked for', sound, []],
  ['a yuan more', [line(support, 26_001), ...sound.slice(1)], ['budgetOverCap']],
])('the grant: %s', (_what, lines, problems) => expect(inBudget(r1, lines)).toEqual(problems));

it.each([
  ['both parts, 40 % handed on, own money of a tenth', sound, []],
  [
    'less than 40 % handed on',
    [line(support, 26_001), line(handedOn, 23_999), line('B1', 10_000, 'OWN')],
    ['用于征集和资助微项目的资金不少于项目总预算的 40%'],
  ],
  ['no support services', [line(handedOn, 50_000), line('B1', 10_000, 'OWN')], ['预算应当包含支持服务']],
  [
    'own money below a tenth',
    [line(support, 25_000), line(handedOn, 25_000), line('B1', 5_555, 'OWN')],
    ['自筹资金（含物资折价）不低于项目总预算的 10%'],
  ],
])('the budget: %s', (_what, budget, broken) => expect(inForm(r1, { budget, answers: joint }).broken).toEqual(broken));

it('in principle jointly: who applies alone says why', () => {
  expect(inForm(r1, { budget: sound, answers: joint }).advised).toEqual([]);
  const alone = {
    broken: [],
    advised: ['原则上与人民团体、群团组织、社会团体、社会服务机构（民办非企业单位）或者基金会联合申报'],
  };
  expect(inForm(r1, { budget: sound, answers: {} })).toEqual(alone);
  expect(inForm(r1, { budget: sound, answers: together('ENTERPRISE') })).toEqual(alone);
});

it.each([
  ['one that declares', { declared: ['beneficiaries'] }, []],
  ['one that does not', {}, ['declared.beneficiaries']],
  ['a women’s federation', { type: 'PEOPLES_ORGANISATION', declared: ['beneficiaries'] }, []],
  ['an enterprise', { type: 'ENTERPRISE', declared: ['beneficiaries'] }, ['organisationTypes']],
  ['a filed group', { type: 'FILED', declared: ['beneficiaries'] }, ['organisationTypes']],
])('gates: %s', (_what, facts, shut) => expect(shutGates(r1, facts)).toEqual(shut));
