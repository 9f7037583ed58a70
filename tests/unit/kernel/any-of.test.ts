import { expect, it } from 'vitest';
import { anyOf } from '@/lib/kernel/any-of';

it('never says an empty OR, which Prisma would take for everything', () => {
  expect(anyOf([])).toEqual({ id: { in: [] } });
  expect(anyOf([{ name: 'a' }, { name: 'b' }])).toEqual({ OR: [{ name: 'a' }, { name: 'b' }] });
});
