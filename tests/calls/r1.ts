import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** A provincial women's federation with a women and children's foundation, 2024. */
export const r1: Call = {
  key: 'R1',
  title: '2024年妇女儿童公益项目',
  host: '某省妇女联合会',
  regionName: '某省会城市',
  content: contentOf('women-children'),
  opensAt: '2024-03-11T09:00:00+08:00', // ours
  closesAt: '2024-04-12T23:59:00+08:00', // names reach the city's federation by then
  executionFrom: '2024-05-06', // ours: "from approval"
  executionTo: '2024-11-30',
  potFen: yuan(1_250_000), // ours: about 25 projects at 50,000 at most
};
