import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseUscc, problemsInUscc } from '@/lib/organisations/uscc';
import { hasValidInnerCheck } from '@/tests/support/inner-check';
import { some } from '@/tests/support/some';

const REGIONS = new Set(['330100', '330102', '330105', '330106', '330108', '510104', '350100', '350203']);
const knownRegion = (code6: string): boolean => REGIONS.has(code6);
const VALID = [
  '51330102500000015K',
  '52330102500000023B',
  '52330108MJ0000018B',
  '533301005000000316',
  '52330106MJ00001650',
  '51330105MJ0000149Y',
  '52510104MJ9000161K',
];
const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

function names(code: string, prefixes?: string[]): string[] {
  return problemsInUscc(code, prefixes ? { knownRegion, prefixes } : { knownRegion }).map((problem) =>
    problem.code.replace('organisations.problems.', ''),
  );
}

describe('accepts', () => {
  test.each(VALID)('%s', (code) => {
    expect(names(code)).toEqual([]);
    expect(hasValidInnerCheck(code)).toBe(true);
  });

  test.each([
    '52330108mj0000018b',
    ' 52330108MJ0000018B ',
    '５２３３０１０８ＭＪ０００００１８Ｂ',
    '52330108 MJ000001 8B',
  ])('%j once normalised', (typed) => {
    expect(normaliseUscc(typed)).toBe('52330108MJ0000018B');
    expect(names(typed)).toEqual([]);
  });

  test('the example of the standard where enterprises are welcome, and only there', () => {
    expect(names('91350100M000100Y43', ['91'])).toEqual([]);
    expect(names('91350100M000100Y43')).toEqual(['usccPrefix']);
  });
});

test.each([
  ['51330102500000015J', ['usccCheck']],
  ['52330108MJ0000081B', ['usccCheck']],
  ['52330108MJ000001BB', ['usccCheck']],
  ['5233O108MJ0000018B', ['usccCharacters']],
  ['52330108MI0000018B', ['usccCharacters']],
  ['52330108MJ0000018', ['usccLength']],
  ['52330108MJ0000018BB', ['usccLength']],
  ['', ['usccLength']],
  ['000000000000000000', ['usccPrefix', 'usccRegion']],
  ['362322198709086409', ['usccPrefix', 'usccRegion']],
  // A genuine early code of Xiamen: only the check fails, so staff may accept it on evidence.
  ['91350203M0001QKT19', ['usccCheck', 'usccPrefix']],
])('%s: %j', (code, problems) => expect(names(code)).toEqual(problems));

test('an early enterprise code fails in nothing but the check', () => {
  expect(names('91350203M0001QKT19', ['91'])).toEqual(['usccCheck']);
});

test('a region of zeros is refused even when the directory would know it', () => {
  expect(problemsInUscc('000000000000000000', { knownRegion: () => true, prefixes: ['00'] })).toEqual([
    { code: 'organisations.problems.usccRegion', field: 'uscc' },
  ]);
});

test('says how long the code is', () => {
  expect(problemsInUscc('5233', { knownRegion })).toEqual([
    { code: 'organisations.problems.usccLength', field: 'uscc', values: { length: 4 } },
  ]);
});

test('no wrong sign and no swap of neighbours goes undetected', () => {
  for (const code of VALID) {
    const signs = [...code];
    some(signs).forEach((sign, place) => {
      for (const other of some(ALPHABET))
        if (other !== sign) expect(names(signs.with(place, other).join(''))).toContain('usccCheck');
      const next = signs[place + 1];
      if (next !== undefined && next !== sign) {
        expect(
          names(
            signs
              .with(place, next)
              .with(place + 1, sign)
              .join(''),
          ),
        ).toContain('usccCheck');
      }
    });
  }
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      expect(Array.isArray(names(text))).toBe(true);
      expect(typeof hasValidInnerCheck(text)).toBe('boolean');
    }),
  );
});

test('the inner check is judged on its own', () => {
  expect(hasValidInnerCheck('52330108MJ0000019X')).toBe(false);
  expect(hasValidInnerCheck('5233')).toBe(false);
});
