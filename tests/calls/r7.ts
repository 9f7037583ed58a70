import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** A city's youth league, second round, 2019: sums by place. */
export const r7: Call = {
  key: 'R7',
  title: '第二届青年公益创投',
  host: '共青团某市委员会',
  regionName: '某市',
  content: contentOf('youth-tiers'),
  opensAt: '2019-05-06T09:00:00+08:00', // ours
  closesAt: '2019-05-31T17:00:00+08:00', // ours
  executionFrom: '2019-08-01', // ours
  executionTo: '2020-06-30', // ours
  potFen: yuan(560_000), // ours: 10 × 30,000 + 20 × 10,000, and 2,000 for each should all be new
};
