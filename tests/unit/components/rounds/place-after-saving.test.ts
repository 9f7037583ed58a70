import { expect, test } from 'vitest';
import { placeAfterSaving } from '@/components/rounds/settings-place';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';

const gap = (part: SettingsPart, field?: string) => ({ part, ...(field && { field }) });
const settings = '/office/rounds/r/settings';

test.each([
  ['a part with gaps is shown again', 'timetable', [gap('basics'), gap('timetable', 'opensAt')], 'timetable?'],
  ['a complete one leads to the first gap', 'funding', [gap('basics'), gap('timetable')], 'basics?'],
  [
    'a section of the announcement has its own page',
    'announcement',
    [gap('announcement', 'apply')],
    'announcement?of=apply&',
  ],
  ['without gaps it leads to where the round is published', 'basics', [], 'publish?'],
] as const)('%s', (_what, saved, gaps, place) => {
  expect(placeAfterSaving('r', saved, gaps)).toBe(`${settings}/${place}saved=${saved}#part`);
});
