import { expect, test } from 'vitest';
import { cockpitState } from '@/components/cockpit/cockpit-state';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import type { Translate } from '@/lib/web/messages';

const now = new Date('2026-11-30T00:00:00Z');
const [before, after] = [new Date('2026-11-28T00:00:00Z'), new Date('2026-12-02T00:00:00Z')];
/** Says its key and how many are late, so that what a sentence is made of can be read. */
const said = (key: string, { offices, late }: { offices?: string; late?: number; name?: string } = {}) =>
  [key, offices, late].filter((part) => part !== undefined).join(':');
const t = Object.assign(
  (key: string, values: { name?: string }) =>
    key === 'state.recommendingAt' ? (values.name ?? '') : said(key, values),
  { day: () => '', deadline: () => '', dateTime: () => '' },
) as unknown as Translate<'cockpit'>;
const rounds = t as unknown as Translate<'rounds'>;

const cockpit = (waiting: number, offices: [name: string, at: Date][]) =>
  ({
    header: { status: 'SCREENING', opensAt: before, closesAt: before, inCharge: { isOwn: true } },
    steps: [],
    progress: [],
    waiting: [],
    funnel: { waiting, exits: [] },
    recommending: offices.map(([name, at]) => ({ name, due: { at, count: 1 } })),
  }) as unknown as RoundCockpit;

test.each([
  ['nobody below is late', cockpit(3, [['甲街道', after]]), 'state.screening'],
  [
    'who is late is named while the round goes on',
    cockpit(3, [
      ['甲街道', before],
      ['乙街道', after],
    ]),
    'state.screeningstate.belowLate:甲街道',
  ],
  [
    'where all wait for them, how many are late',
    cockpit(0, [
      ['甲街道', before],
      ['乙街道', after],
    ]),
    'state.recommending:甲街道exceptions.separator乙街道:1',
  ],
] as const)('%s', (_what, facts, sentence) => {
  expect(cockpitState({ t, rounds, mover: '' }, facts, now)).toBe(
    sentence.replace('exceptions.separator', said('exceptions.separator')),
  );
});
