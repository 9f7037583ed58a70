import { describe, expect, it } from 'vitest';
import {
  newDuties,
  problemsWithDecider,
  problemsWithPhase,
  problemsWithReason,
  problemsWithTimeLeft,
} from '@/lib/amendments/rules';
import type { FormChange } from '@/lib/forms/builder/form-difference';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { shanghaiInstant } from '@/lib/kernel/shanghai';

const field = (required: boolean): FormField =>
  formSections.parse([
    { key: 's', title: '部分', fields: [{ key: 'q', label: '安全预案', type: 'longText', maxLength: 500, required }] },
  ])[0]?.fields[0] as FormField;
const change = (act: FormChange['act'], required: boolean, changes: FormChange['changes'] = []): FormChange => ({
  thing: 'field',
  act,
  name: '安全预案',
  section: '部分',
  field: field(required),
  text: '',
  changes,
});

describe('newDuties', () => {
  it.each<[string, FormChange, number]>([
    ['a required field added', change('added', true), 1],
    ['an optional field added', change('added', false), 0],
    ['a field that became required', change('changed', true, [{ part: 'required', after: true }]), 1],
    ['a required field with another hint', change('changed', true, [{ part: 'hint', before: '', after: '说明' }]), 0],
    ['a required field removed', change('removed', true), 0],
  ])('%s', (_, one, count) => expect(newDuties([one])).toHaveLength(count));
});

describe('problemsWithTimeLeft', () => {
  // 2026-03-02 is a Monday.
  const now = shanghaiInstant('2026-03-02', '10:00');
  const open = { opensAt: shanghaiInstant('2026-02-01', '09:00') };
  it.each<[string, string, number]>([
    ['three working days after today', '2026-03-05', 0],
    ['two', '2026-03-04', 1],
  ])('asks for %s', (_, day, count) => {
    expect(
      problemsWithTimeLeft(
        [change('added', true)],
        { ...open, closesAt: shanghaiInstant(day, '17:00') },
        { now, imported: [] },
      ),
    ).toHaveLength(count);
  });
  it('asks for nothing where nothing new is asked', () => {
    expect(
      problemsWithTimeLeft(
        [change('added', false)],
        { ...open, closesAt: shanghaiInstant('2026-03-02', '17:00') },
        { now, imported: [] },
      ),
    ).toEqual([]);
  });
  it('counts from the opening of a window that lies ahead', () => {
    const ahead = { opensAt: shanghaiInstant('2026-03-09', '09:00'), closesAt: shanghaiInstant('2026-03-10', '17:00') };
    expect(problemsWithTimeLeft([change('added', true)], ahead, { now, imported: [] })).toHaveLength(1);
  });
});

describe('the other rules', () => {
  const window = { opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-03-20T00:00:00Z') };
  it.each([
    ['DRAFT', '2026-03-02', 1],
    ['OPEN', '2026-02-02', 0],
    ['OPEN', '2026-03-02', 0],
    ['OPEN', '2026-03-21', 1],
    ['SCREENING', '2026-03-21', 1],
  ] as const)('%s on %s', (status, day, count) =>
    expect(problemsWithPhase({ ...window, status }, new Date(`${day}T00:00:00Z`))).toHaveLength(count),
  );

  it('want a reason and a second person', () => {
    expect(
      [problemsWithReason('太短'), problemsWithReason('按主管部门要求补充安全预案')].map(({ length }) => length),
    ).toEqual([1, 0]);
    const amendment = { draftedById: 'a', proposedById: 'b' };
    expect(['a', 'b', 'c'].map((personId) => problemsWithDecider({ personId }, amendment).length)).toEqual([1, 1, 0]);
  });
});
