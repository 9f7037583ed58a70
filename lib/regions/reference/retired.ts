import type { Day } from '@/lib/kernel/shanghai';

type Retired = { code: string; name: string; pinyin: string; validTo: Day; successors: string[] };

/** Districts that old data still names; the last day is the day before the change was published (国务院批复、民政部公告). */
export const RETIRED: Retired[] = [
  { code: '330103', name: '下城区', pinyin: 'xiacheng', validTo: '2021-04-08', successors: ['330105'] },
  { code: '330104', name: '江干区', pinyin: 'jianggan', validTo: '2021-04-08', successors: ['330102', '330114'] },
  { code: '330183', name: '富阳市', pinyin: 'fuyang', validTo: '2014-12-12', successors: ['330111'] },
  { code: '330185', name: '临安市', pinyin: 'linan', validTo: '2017-07-17', successors: ['330112'] },
  { code: '361029', name: '东乡县', pinyin: 'dongxiang', validTo: '2016-12-05', successors: ['361003'] },
];
