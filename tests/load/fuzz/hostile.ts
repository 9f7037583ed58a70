import type { Chance } from './chance';

/** Values that have broken houses: each of them as text, as it stands in a field or a query. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u200B',
  '\u202E\u2066\uFEFF',
  '\u000B\u000C\r\n',
  "' OR 1=1; --",
  '%',
  '_',
  '\\',
  '%00',
  '%E0%A4%A',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '=HYPERLINK("http://x")',
  '＝1+1',
  'NaN',
  'Infinity',
  '-1',
  '-0',
  '0.1',
  '1e999',
  '0x7fffffff',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '99999999999999999999999999',
  '１２３',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '275760-09-13T00:00',
  '-000001-01-01',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '00000000-0000-0000-0000-000000000000',
  '//evil.example/',
  'https://evil.example/',
  'javascript:alert(1)',
  'a'.repeat(65),
  'x'.repeat(5_000),
  '字'.repeat(2_000),
  'e' + '\u0301'.repeat(500),
  '👨\u200D👩\u200D👧'.repeat(50),
  '1'.repeat(400),
  ','.repeat(300),
  '('.repeat(300),
];

/** Pieces of a path that no decoder reads, as they travel. */
export const brokenSegments: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%ff',
  '%c0%af',
  'a%ZZ',
  '%ED%A0%80',
  '%00',
  '%2500',
  '%u0041',
  '%F0%9F%92',
  '..%2f..%2fetc',
  '%2e%2e',
  ';a=b',
  'a\\b',
  '%0d%0aset-cookie:x=1',
];

export const queryNames: readonly string[] = (
  'q page after before size sort order of from to source key as variant section stage expected format download callbackUrl ' +
  'error csrf done asked year status state region regionId category filter view part filled token next name month __proto__ constructor _rsc'
).split(' ');

/** A value as JSON may hold it, of any shape. */
export function hostileJson(chance: Chance, depth = 0): unknown {
  const plain = [null, true, 0, -1, 1.5, 2_147_483_648, 1e308, '\uD800', '\uDFFF', 'a\uD800b', [], {}];
  if (depth > 3 || chance.onceIn(2)) return chance.onceIn(2) ? chance.of(hostileTexts) : chance.of(plain);
  const parts = Array.from({ length: chance.below(4) }, () => hostileJson(chance, depth + 1));
  return chance.onceIn(2)
    ? parts
    : Object.fromEntries(parts.map((part) => [chance.of([...jsonNames, ...hostileTexts]), part]));
}

const jsonNames: readonly string[] =
  'as key value version callId regionId text fileId fieldKey email password csrfToken callbackUrl json'.split(' ');

/** What is no JSON at all. */
export const brokenJson: readonly string[] = [
  '',
  '{',
  '{"a":',
  'nul',
  '"\\ud800',
  '[1,]',
  '\u0000',
  '['.repeat(20_000),
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"value":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
  '{"__proto__":{"polluted":1}}',
  '1e999',
  '\uFEFF{}',
];
