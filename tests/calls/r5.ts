import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** A city's bureau, fifth round, 2019: six categories with four places each. */
export const r5: Call = {
  key: 'R5',
  title: '第五届公益创投',
  host: '某市民政局',
  regionName: '某市',
  content: contentOf('category-places'),
  opensAt: '2019-04-01T09:00:00+08:00', // ours
  closesAt: '2019-04-30T17:00:00+08:00', // ours
  executionFrom: null,
  executionTo: null,
  potFen: yuan(2_400_000),
};
