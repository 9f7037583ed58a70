import { describe, expect, test } from 'vitest';
import { asChanged, changesTold } from '@/lib/cockpit/correcting/changes-told';

const day = (date: number) => new Date(`2026-03-${date}T09:00:00Z`);
const extension = (from: number, to: number) => ({ fromAt: day(from), toAt: day(to), createdAt: day(from - 1) });
const said = '2026年3月20日 17:00';
const sections = [
  { key: 'when', title: '申报时间', body: `申报至${said}止。\n逾期（${said}后）不予受理。` },
  { key: 'most', title: '数量', body: '每个单位最多申报 2 项，合计不超过 22 万元。' },
];
const notice = (ordinal: number, date: number, now: string) => ({
  ordinal,
  publishedAt: day(date),
  items: [{ section: '申报时间', fact: '申报截止', said, now }],
});
const say = ({ now, said: before }: { now: string; said: string }) => `${now}（原为${before}）`;

describe('what the public was told afterwards', () => {
  test('nothing changed, nothing is told', () => {
    expect(changesTold(sections, { extensions: [], corrections: [] })).toEqual([]);
  });
  test('an extension alone holds, by its last day', () => {
    const extensions = [extension(20, 25), extension(25, 28)];
    expect(changesTold(sections, { extensions, corrections: [] })).toMatchObject([
      { section: '申报时间', fact: '申报截止', said, now: '2026年3月28日 17:00', ordinal: null },
    ]);
  });
  test('the notice after it is the one that is named', () => {
    const corrections = [notice(1, 20, '2026年3月25日 17:00')];
    expect(changesTold(sections, { extensions: [extension(20, 25)], corrections })).toMatchObject([
      { said, now: '2026年3月25日 17:00', ordinal: 1 },
    ]);
  });
  test('an extension after a notice holds, and what was said at first stays', () => {
    const corrections = [notice(1, 20, '2026年3月25日 17:00')];
    const extensions = [extension(20, 25), extension(25, 28)];
    expect(changesTold(sections, { extensions, corrections })).toMatchObject([
      { said, now: '2026年3月28日 17:00', ordinal: null },
    ]);
  });
});

describe('the text as it holds', () => {
  test('shows the day that holds wherever the old one stood', () => {
    const changes = changesTold(sections, { extensions: [extension(20, 25)], corrections: [] });
    const [when] = asChanged(sections, changes, say);
    expect(when?.body).toBe(
      `申报至2026年3月25日 17:00（原为${said}）止。\n逾期（2026年3月25日 17:00（原为${said}）后）不予受理。`,
    );
  });
  test('leaves a figure alone that may be another one', () => {
    const change = { section: '数量', fact: '申报数量', said: '2', now: '3', ordinal: 1, at: day(20) };
    expect(asChanged(sections, [change], say)[1]?.body).toBe(sections[1]?.body);
  });
});
