import { expect, test } from 'vitest';
import { type AmendmentEvent, amendmentLifecycle } from '@/lib/amendments/lifecycle';
import type { AmendmentStatus } from '@/lib/db/generated/enums';

const table: [AmendmentStatus, Partial<Record<AmendmentEvent, AmendmentStatus>>][] = [
  ['DRAFT', { propose: 'PROPOSED', withdraw: 'WITHDRAWN' }],
  ['PROPOSED', { publish: 'PUBLISHED', return: 'DRAFT', reject: 'REJECTED', withdraw: 'WITHDRAWN' }],
  ['PUBLISHED', {}],
  ['REJECTED', {}],
  ['WITHDRAWN', {}],
];
const events: AmendmentEvent[] = ['propose', 'withdraw', 'publish', 'return', 'reject'];

test.each(table)('%s knows its events and no others', (from, targets) => {
  for (const event of events) {
    if (targets[event] === undefined) expect(() => amendmentLifecycle.move(from, event)).toThrow('conflict');
    else expect(amendmentLifecycle.move(from, event)).toBe(targets[event]);
  }
});
