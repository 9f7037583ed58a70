import { db } from '@/lib/db/client';
import { leavePastTable } from '@/lib/past/importing/leave-past-table';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { uploadPastTable } from '@/lib/past/importing/upload-past-table';
import { recordPastRound } from '@/lib/past/record-past-round';
import { retractPastProject } from '@/lib/past/retract-past-project';
import zh from '@/messages/zh-CN/past.json';
import { bring } from '@/prisma/seed/past';
import type { Setting } from './setting';

const HEAD = '项目名称,申报单位,统一社会信用代码,项目领域,结果';

/** A past round with a table in every state, a project of every field, and one that was retracted. */
export async function fillPast({ places, by: { district } }: Setting): Promise<void> {
  const { actor: officer, now } = district;
  const facts = {
    name: '2022 年公益创投',
    year: 2022,
    hasEnded: false,
    receivedFrom: '2021-11-01',
    receivedTo: '2021-12-31',
  };
  const round = await recordPastRound({ ...facts, regionId: places.shangcheng.id }, district);
  const brought = (text: string) => bring(round, text, { officer, now });
  const lines = Object.values(zh.fields).map((field, at) => `项目 ${at},社区互助队,无,${field},未立项`);
  const importId = await brought([HEAD, ...lines].join('\n'));
  await takePastTable({ importId, version: 2 }, district);
  const { id: projectId } = await db.pastProject.findFirstOrThrow({ where: { importId } });
  await retractPastProject({ projectId, reason: '录入有误。' }, district);
  await leavePastTable({ importId: await brought(`${HEAD}\n${lines[1] ?? ''}`), version: 2 }, district);
  await brought(`${HEAD}\n${'\n'.repeat(3)}${lines.join('\n').repeat(300)}`);
  const file = new File([HEAD], '尚未核对.csv', { type: 'text/csv' });
  await uploadPastTable({ pastRoundId: round.id, file }, district);
}
