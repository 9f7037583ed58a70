import { expect, it } from 'vitest';
import { actsNamed } from '@/lib/seals/acts-named';
import { inWords } from '@/lib/seals/detail-words';
import { wordsIn } from '@/lib/web/wording/words-in';

const [zh, en] = [wordsIn('zh-CN'), wordsIn('en')];

it.each([
  [{ rows: 2, isFiltered: true, said: 'a'.repeat(64) }, '行数：2；经过筛选：是'],
  [
    { dueAt: '2026-11-30T09:00:00.000Z', endDay: '2026-12-03' },
    '截止时间：2026年11月30日 17:00；期满日期：2026年12月3日',
  ],
  [{ from: ['OWNER'], to: ['OWNER', 'SIGNATORY'] }, '原：负责人；现：负责人、签署人'],
  [{ totalFen: '30000000', kind: 'addField', touched: 'q1' }, '总金额：300,000.00'],
  [{ fields: ['projectTitle', 'category'], fieldKey: 'certificate', sha256: 'b'.repeat(64) }, ''],
  [{ contentHash: `${'0123456789abcdef'.repeat(4)}` }, '校验值：0123456789abcdef'],
  [{ filter: { q: 'abc', status: 'OPEN' } }, '筛选条件：查找：abc'],
  [{ applicationIds: ['1', '2', '3', '4', '5', '6'] }, '申报记录：6 项'],
  [{ reason: '材料不全', panel: [{ id: 'x1', capacity: 6 }] }, '原因：材料不全；可评份数：6'],
  [null, ''],
])('%o reads in plain words', (held, said) => {
  expect(inWords(held, zh)).toBe(said);
});

it('is said in English to those who read English, days among them', () => {
  expect(inWords({ dueAt: '2026-11-30T09:00:00.000Z', isFiltered: false }, en)).toBe(
    'Due: 30 November 2026, 17:00；Filtered: no',
  );
});

it('finds acts by what they are called, in either language, and by no name of a command', () => {
  expect(actsNamed('发布批次')).toContain('round.publish');
  expect(actsNamed('导出清单')).toEqual(['export.record']);
  expect(actsNamed('sign-in')).toContain('person.signIn');
  expect(actsNamed('signIn')).toEqual([]);
  expect(actsNamed('关闭阶段')).not.toContain('round.publish');
});
