import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey } from '@/lib/experts/linking/addresses';
import { bodyNames, maySharePlace, slipBetween } from '@/lib/experts/linking/body-names';
import { likenessOfNames } from '@/lib/experts/linking/person-names';
import { foldSigns, soundAlike } from '@/lib/experts/linking/signs';
import { sharesTime, windowBefore } from '@/lib/experts/linking/windows';

describe('signs', () => {
  test.each([
    ['臺灣社會組織發展基金會', '台湾社会组织发展基金会'],
    ['ＡＢＣ　１２３', 'abc123'],
    ['阿依古丽·买买提', '阿依古丽买买提'],
    ['刘䶮', '刘䶮'],
    ['刘□', '刘□'],
  ])('%s is read as %s', (typed, read) => expect(foldSigns(typed)).toBe(read));

  test('what was folded stays as it is', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldSigns(foldSigns(text)) === foldSigns(text))));

  test.each([
    ['晨', '辰', true],
    ['晨', '星', false],
    ['晨', 'a', false],
  ])('%s and %s sound alike: %s', (one, other, alike) => expect(soundAlike(one, other)).toBe(alike));
});

describe('names of bodies', () => {
  const read = bodyNames(['杭州市', '上城区', '望江街道']);

  test.each([
    '杭州市上城区晨星社会工作服务中心',
    '上城区晨星社工服务中心',
    '杭州上城晨星社工中心',
    '杭州市上城區晨星社會工作服務中心（杭州）',
  ])('%s comes to the same words', (name) => expect(read(name)).toMatchObject({ words: '晨星社工', ending: '中心' }));

  test('a region goes on being a name', () => expect(read('上城区').words).toBe('上城区'));

  test.each([
    [['杭州', '上城'], ['上城'], true],
    [['上城'], ['拱墅'], false],
    [[], ['拱墅'], true],
  ])('%j and %j go together: %s', (one, other, together) =>
    expect(maySharePlace({ regions: one }, { regions: other })).toBe(together),
  );

  test.each([
    ['晨星社工中心', '辰星社工中心', 'SOUND'],
    ['晨星社工中心', '星晨社工中心', 'ORDER'],
    ['晨星社工中心', '晨光社工中心', 'OTHER'],
    ['晨星社工中心', '新晨星社工中心', 'OTHER'],
    ['晨星社工中心', '晨星社工中心', null],
    ['晨星社工中心', '阳光社工中心', null],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(slipBetween(one, other)).toBe(slip);
    expect(slipBetween(other, one)).toBe(slip);
  });
});

test.each([
  ['劉洋', '刘洋', 1],
  ['刘子䶮', '刘子□', 0.9],
  ['刘䶮', '刘□', 0],
  ['王磊', '王雷', 0],
  ['王', '王', 0],
])('%s and %s are alike by %d', (one, other, likeness) => expect(likenessOfNames(one, other)).toBe(likeness));

test.each([
  ['杭州市上城区望江街道建国路12号3幢501室', '杭州市上城区望江街道建国路１２号３号楼501'],
  ['杭州市上城区望江街道建国路12号3幢501室', '杭州市上城区望江街道建国路12号3-501'],
])('%s is %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

test('an address without a number links nobody', () => expect(addressKey('杭州市上城区望江街道')).toBe(''));

describe('windows', () => {
  test('three years back, the last day of a short month too', () => {
    expect(windowBefore('2026-11-30', 36)).toEqual({ from: '2023-11-30', to: '2026-11-30' });
    expect(windowBefore('2026-03-31', 1).from).toBe('2026-02-28');
  });

  test.each([
    [null, '2023-11-29', false],
    [null, '2023-11-30', true],
    ['2026-11-30', null, true],
    [null, null, true],
    ['2026-12-01', null, false],
  ])('%s to %s counts: %s', (from, to, counts) =>
    expect(sharesTime({ from, to }, windowBefore('2026-11-30', 36))).toBe(counts),
  );
});
