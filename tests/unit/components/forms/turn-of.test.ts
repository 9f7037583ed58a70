import { expect, test } from 'vitest';
import { turnOf } from '@/components/applications/filling/turn-of';

const [cover, project, budget] = ['cover', 'project', 'budget'].map((key) => ({ key, title: key })) as [
  { key: string; title: string },
  { key: string; title: string },
  { key: string; title: string },
];
const asked = (section: { key: string; title: string }, isUnchanged: boolean) => ({ ...section, isUnchanged });

test('a form that is filled in is leafed through, and then checked', () => {
  expect(turnOf({ previous: null, next: project }, 'cover', [])).toEqual({ kind: 'next', to: project });
  expect(turnOf({ previous: project, next: null }, 'budget', [])).toEqual({ kind: 'next', to: null });
});

test('of a form that came back the next is what is still as it was further on, and after the last the check', () => {
  const around = { previous: cover, next: budget };
  expect(turnOf(around, 'project', [asked(project, true), asked(budget, true)]).to?.key).toBe('budget');
  expect(turnOf(around, 'budget', [asked(project, true), asked(budget, true)]).to).toBeNull();
  expect(turnOf(around, 'cover', [asked(project, false), asked(budget, true)]).to?.key).toBe('budget');
  expect(turnOf(around, 'project', [asked(project, true), asked(budget, false)]).to).toBeNull();
});
