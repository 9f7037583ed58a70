import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** A community development foundation of a county-level city, 2025. */
export const r3: Call = {
  key: 'R3',
  title: '2025年社区微项目',
  host: '某市社区发展基金会',
  regionName: '某县级市',
  content: contentOf('community-foundation'),
  opensAt: '2025-03-03T09:00:00+08:00', // ours
  closesAt: '2025-03-28T17:00:00+08:00', // ours
  executionFrom: null,
  executionTo: null,
  potFen: yuan(300_000), // ours
};
