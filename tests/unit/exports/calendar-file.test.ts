import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/lib/exports/calendar-file';

const now = new Date('2026-11-29T09:00:00Z');
/** Unfolded, as RFC 5545 has a reader do. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile', () => {
  it('says a deadline in UTC and announces it three days and one day before', () => {
    const at = new Date('2026-12-11T09:00:00Z');
    const entry = { id: 'r1-closes', title: '申报截止：杭州市公益创投', url: 'https://example.cn/calls/r1', at };
    const lines = linesOf(calendarFile('杭州市公益创投', [entry], now));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:r1-closes@gongchuang',
        'SUMMARY:申报截止：杭州市公益创投',
        'DTSTAMP:20261129T090000Z',
        'DTSTART:20261211T090000Z',
        'TRIGGER:-P3D',
        'TRIGGER:-P1D',
        'END:VCALENDAR',
      ]),
    );
  });

  it('ends whole days on the day after the last', () => {
    const entry = { id: 'r1-review', title: '评审', url: 'https://example.cn', from: '2026-12-28', to: '2026-12-31' };
    const lines = linesOf(calendarFile('评审', [entry], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261228');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([]);
  });

  it('keeps what people typed from ending a line or an event', () => {
    const entry = { id: 'x', title: '甲;乙,丙\nEND:VEVENT', url: 'https://example.cn', at: now };
    const lines = linesOf(calendarFile('名', [entry], now));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines).toContain('SUMMARY:甲\\;乙\\,丙\\nEND:VEVENT');
  });
});
