import { expect, it } from 'vitest';
import { textOf } from '@/tests/calls/call';
import { inBudget, inTime, line, shutGates, standing } from '@/tests/calls/judging';
import { r3 } from '@/tests/calls/r3';

it('says its rules', () => {
  const text = textOf(r3);
  for (const rule of [
    '单个项目资助金额不超过 30,000.00 元。',
    '实施周期为自签订协议之日起不超过六个月',
    '类别为：为老服务、青少年服务、救助帮困、社区治理、文化体育。',
    '每个单位最多申报1个项目',
    '上年度年检合格或者已按规定报送年报（成立不满 12 个月、尚未参加年检的除外）',
  ])
    expect(text).toContain(rule);
});

const inspected = (conclusion: string) => ({ standings: [standing('ANNUAL_INSPECTION', '2024-01-01', conclusion)] });

it.each([
  ['inspection passed', inspected('PASSED'), []],
  ['inspection failed', inspected('FAILED'), ['inspectionPassed']],
  ['no inspection on record', {}, ['inspectionPassed']],
  ['newly founded, none yet', { establishedOn: '2024-09-01' }, []],
  ['newly founded, but it failed', { establishedOn: '2024-09-01', ...inspected('FAILED') }, ['inspectionPassed']],
  ['a filed group', { type: 'FILED', ...inspected('PASSED') }, ['organisationTypes']],
  ['a second project', { ...inspected('PASSED'), otherApplications: 1 }, ['maxApplications']],
])('gates: %s', (_what, facts, shut) => expect(shutGates(r3, facts)).toEqual(shut));

it.each([
  ['30,000', 30_000, []],
  ['a yuan more', 30_001, ['budgetOverCap']],
])('the grant: %s', (_what, amount, problems) => expect(inBudget(r3, [line('B1', amount)])).toEqual(problems));

it.each([
  ['six months', '2025-10-31', []],
  ['a day more', '2025-11-02', ['longerThanMonths']],
])('the time: %s', (_what, endsOn, problems) =>
  expect(inTime(r3, { startsOn: '2025-05-01', endsOn })).toEqual(problems),
);
