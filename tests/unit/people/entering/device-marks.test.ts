import { describe, expect, it } from 'vitest';
import { deviceOf, MARK_DAYS, withMark } from '@/lib/people/entering/device-marks';

const now = new Date('2026-03-02T02:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

describe('the marks of a device', () => {
  it('name a device for the person who signed in there, and for nobody else', () => {
    const marks = withMark('', 'wang', now);
    expect(deviceOf(marks, 'wang', now)).toMatch(/^[\w-]{16}$/);
    expect(deviceOf(marks, 'li', now)).toBeNull();
    expect(marks).not.toContain('wang');
  });

  it('keep several people of one browser, each with the latest name', () => {
    const first = withMark('', 'wang', now);
    const both = withMark(withMark(first, 'li', now), 'wang', now);
    expect(both.split('~')).toHaveLength(2);
    expect(deviceOf(both, 'li', now)).not.toBeNull();
    expect(deviceOf(both, 'wang', now)).not.toBe(deviceOf(first, 'wang', now));
  });

  it('keep the last five people', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    const marks = people.reduce((kept, person) => withMark(kept, person, now), '');
    expect(people.filter((person) => deviceOf(marks, person, now) !== null)).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('lapse, and cannot be made younger or given another name', () => {
    const marks = withMark('', 'wang', now);
    expect(deviceOf(marks, 'wang', days(MARK_DAYS - 1))).not.toBeNull();
    expect(deviceOf(marks, 'wang', days(MARK_DAYS))).toBeNull();
    expect(deviceOf(marks, 'wang', days(-1))).toBeNull();
    const [day = '', nonce = '', signature = ''] = marks.split('.');
    for (const forged of [
      `${Number(day) + 1}.${nonce}.${signature}`,
      `${day}.x${nonce}.${signature}`,
      `${day}.${nonce}.`,
    ])
      expect(deviceOf(forged, 'wang', now)).toBeNull();
  });

  it.each(['', '~~', 'a', 'NaN.x.y', '...', '1e999.n.s'])('are no use as %j', (marks) => {
    expect(deviceOf(marks, 'wang', now)).toBeNull();
  });
});
