/** Values no form sends and anybody can post: each must end in a refusal, never in a defect. */
const hostileValues: readonly unknown[] = [
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"valueOf":1}'),
  { 999999999: 'x', length: 4_294_967_295 },
  [[[]], null],
  'a\u0000b',
  '\ud800',
  2 ** 40,
  '-1e400',
  '9'.repeat(24),
  null,
];

/** `put` makes it of an input. */
export type Hostile = { path: string; value: unknown; put: (input: unknown) => unknown };

/** The input once for every place in it and every hostile value put there, and once with prototypes beside its keys. */
export function* hostileInputs(input: unknown): Generator<Hostile> {
  const polluted = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  ) as object;
  yield { path: '', value: polluted, put: (whole) => withOwn(whole, polluted) };
  for (const path of pathsIn(input)) {
    for (const value of hostileValues) yield { path, value, put: (whole) => changed(whole, path, value) };
  }
}

/** What stands at a dotted path. */
export const valueAt = (input: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input);

/** A copy of the input with another value at a dotted path. */
export function changed(input: unknown, path: string, value: unknown): unknown {
  const [first = '', ...rest] = path.split('.');
  const copy = (Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) }) as Record<string, unknown>;
  copy[first] = rest.length === 0 ? value : changed(copy[first], rest.join('.'), value);
  return copy;
}

/** Every place of a value by its dotted path, branches before leaves. */
export function pathsIn(value: unknown, above = ''): string[] {
  if (!isPlain(value)) return above === '' ? [] : [above];
  const below = Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, above === '' ? key : `${above}.${key}`));
  return above === '' ? below : [above, ...below];
}

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** Own keys, as JSON.parse makes them; a spread or an assignment would lose `__proto__`. */
function withOwn(input: unknown, more: object): object {
  const copy: object = { ...(input as object) };
  for (const [key, value] of Object.entries(more)) {
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
