import { expect, test } from 'vitest';
import {
  blanksIn,
  earlierYearsIn,
  filledIn,
  missingParts,
  namesToFill,
  partsOf,
  placeholdersIn,
  remakePlaceholders,
} from '@/lib/plans/announcing/announcement';

test('a year in the brackets of a document number is no placeholder', () => {
  expect(placeholdersIn('根据杭民发〔2020〕105号和〔文号〕，〔主办单位〕、〔主办单位〕决定')).toEqual([
    '〔文号〕',
    '〔主办单位〕',
  ]);
});

test('a blank that nobody filled is told with its sentence', () => {
  expect(blanksIn('申报单位应当依法登记。申报单位应当成立满 __ 年；名称为 project_a。资助＿＿＿元')).toEqual([
    '申报单位应当成立满 __ 年；',
    '资助＿＿＿元',
  ]);
});

test('a call lacks each of the five mandatory parts nobody wrote about', () => {
  expect(missingParts([])).toEqual(['qualification', 'scope', 'method', 'implementation', 'acceptance']);
  expect(
    missingParts([
      { key: 'requirements', body: '周期一年' },
      { key: 'scope', body: '   ' },
    ]),
  ).toEqual(['qualification', 'scope', 'method', 'acceptance']);
});

test('the section on delivery can satisfy two parts', () => {
  expect(partsOf('delivery')).toEqual(['implementation', 'acceptance']);
  expect(partsOf('contact')).toEqual([]);
});

test('a copy asks again for what was filled in: whole texts only, the longest first, none that means two things', () => {
  const facts = {
    批次名称: '2026 年公益创投',
    简称: '2026 年公',
    单项上限: '200,000.00 元',
    补正天数: '5',
    联系电话: '0571-87000001',
    投诉电话: '0571-87000001',
  };
  const body = '2026 年公益创投每项不超过200,000.00 元，5 日内补正，电话 0571-87000001。';
  expect(remakePlaceholders(body, facts)).toBe('〔批次名称〕每项不超过〔单项上限〕，5 日内补正，电话 0571-87000001。');
  expect(remakePlaceholders('（a.b）c*', { 甲: '（a.b）c*' })).toBe('〔甲〕');
  expect(remakePlaceholders(body, {})).toBe(body);
});

test('earlier years in a text are named once; document numbers and later years are not', () => {
  expect(earlierYearsIn('2025年举办，2025 年验收，杭民发〔2020〕105号，2027年3月', 2027)).toEqual([2025]);
});

test('what the settings ask for themselves is not asked for again, and what is given goes in wherever it is named', () => {
  const body = '根据〔文号〕，〔申报开始〕起申报，联系〔联系人〕。详见〔文号〕。';
  expect(namesToFill(body)).toEqual(['文号']);
  expect(filledIn(body, [{ name: '文号', text: '$&号文' }])).toBe(
    '根据$&号文，〔申报开始〕起申报，联系〔联系人〕。详见$&号文。',
  );
});
