import { expect, test } from 'vitest';
import { fillPlaceholders, missingParts, partsOf, placeholdersIn } from '@/lib/rounds/announcement';

test('a year in the brackets of a document number is no placeholder', () => {
  expect(placeholdersIn('根据杭民发〔2020〕105号和〔文号〕，〔主办单位〕、〔主办单位〕决定')).toEqual(['〔文号〕', '〔主办单位〕']);
});

test('known placeholders are filled, unknown ones and inherited names stay', () => {
  expect(fillPlaceholders('〔单项上限〕，〔文号〕，〔constructor〕', { 单项上限: '200,000.00 元' })).toBe('200,000.00 元，〔文号〕，〔constructor〕');
});

test('a call lacks each of the five mandatory parts nobody wrote about', () => {
  expect(missingParts([])).toEqual(['qualification', 'scope', 'method', 'implementation', 'acceptance']);
  expect(missingParts([{ key: 'requirements', body: '周期一年' }, { key: 'scope', body: '   ' }])).toEqual(['qualification', 'scope', 'method', 'acceptance']);
});

test('the section on delivery can satisfy two parts', () => {
  expect(partsOf('delivery')).toEqual(['implementation', 'acceptance']);
  expect(partsOf('contact')).toEqual([]);
});
