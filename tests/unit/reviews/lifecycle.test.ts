import { expect, test } from 'vitest';
import { assignmentLifecycle, stageLifecycle } from '@/lib/reviews/lifecycle';

test('an assignment: declared before it is scored, locked once submitted, gone from nowhere', () => {
  expect(assignmentLifecycle.move('INVITED', 'accept')).toBe('ACCEPTED');
  expect(assignmentLifecycle.move('ACCEPTED', 'submit')).toBe('SUBMITTED');
  expect(assignmentLifecycle.move('SUBMITTED', 'reopen')).toBe('ACCEPTED');
  expect(() => assignmentLifecycle.move('INVITED', 'submit')).toThrow();
  expect(() => assignmentLifecycle.move('SUBMITTED', 'remove')).toThrow();
  expect(assignmentLifecycle.eventsOf('RECUSED')).toEqual([]);
  expect(assignmentLifecycle.eventsOf('REMOVED')).toEqual(['reassign']);
});

test('a stage goes one way', () => {
  expect(stageLifecycle.move(stageLifecycle.move('PLANNED', 'open'), 'close')).toBe('CLOSED');
  expect(stageLifecycle.eventsOf('CLOSED')).toEqual([]);
});
