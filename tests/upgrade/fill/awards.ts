import { decide } from '@/lib/awards/deciding/decide';
import { fileMinutes } from '@/lib/awards/deciding/file-minutes';
import { giveUpAward } from '@/lib/awards/ending/give-up-award';
import { moveReserveUp } from '@/lib/awards/ending/move-reserve-up';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { db } from '@/lib/db/client';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { pdfFile } from '@/prisma/seed/files';
import { fixtureNow, type Setting } from './setting';

type Objector = Omit<Parameters<typeof raiseObjection>[0], 'roundId' | 'applicationId'>;

const objectors: Objector[] = [
  { objectorKind: 'ANONYMOUS', text: '该项目去年已获其他部门资助，请核实。' },
  {
    objectorKind: 'ORGANISATION',
    objectorName: '上城区某公益服务中心',
    contact: 'reply@organisation.example',
    text: '该项目方案与本单位去年申报的方案高度一致。',
    seal: pdfFile('异议书.pdf', ['异议书', '（盖章）']),
  },
  { objectorKind: 'INDIVIDUAL', objectorName: '卢先生', contact: '13900000418', text: '名单中的社区名称有误。' },
];

/** At the running notice: an objection not taken up, one upheld so that an award is revoked, one being looked into. */
export async function fillAwards(setting: Setting): Promise<void> {
  const { district } = setting.by;
  const notice = await db.publicityNotice.findFirstOrThrow({ where: { status: 'RUNNING' } });
  const awards = await db.application.findMany({
    where: { roundId: notice.roundId, status: 'IN_PUBLICITY', objections: { none: {} } },
    orderBy: { number: 'asc' },
  });
  const raised: string[] = [];
  for (const objector of objectors) {
    const about = { roundId: notice.roundId, applicationId: found(awards[0], 'an award').id };
    raised.push((await raiseObjection({ ...about, ...objector }, { actor: visitor, now: fixtureNow })).id);
  }
  const [tip, plagiarism, name] = raised.map((objectionId) => ({ objectionId, version: 1 }));
  await refuseObjection({ ...found(tip, 'the tip'), finding: '没有提供可以核实的线索。' }, district);
  await acceptObjection(found(name, 'the third'), district);
  const upheld = found(plagiarism, 'the second');
  await acceptObjection(upheld, district);
  const finding = '经比对，方案主要内容一致，异议成立，取消该项目的拟资助资格。';
  await settleObjection({ ...upheld, version: 2, conclusion: 'UPHELD', finding }, district);
  const minutes = pdfFile('会议纪要.pdf', ['会议纪要', '同意拟资助名单。']);
  await fileMinutes({ roundId: notice.roundId, heldOn: '2026-02-20', about: '局务会', file: minutes }, district);
  await changedList(notice.roundId, setting);
  await oneDecision(district);
}

/** A second award is given up, and a reserve takes the place of the one that was revoked. */
async function changedList(roundId: string, { by: { district } }: Setting): Promise<void> {
  const inRound = async (status: 'IN_PUBLICITY' | 'RESERVE' | 'REVOKED') =>
    db.application.findFirstOrThrow({ where: { roundId, status }, orderBy: { number: 'asc' } });
  const { id: applicationId, version } = await inRound('IN_PUBLICITY');
  const installation = { actor: systemActor, now: fixtureNow };
  await giveUpAward({ applicationId, version, reason: '负责人离职，无法继续实施。', meant: true }, installation);
  const notice = await db.publicityNotice.findFirstOrThrow({ where: { roundId, status: 'RUNNING' } });
  const [reserve, place] = [await inRound('RESERVE'), await inRound('REVOKED')];
  const up = { roundId, version: notice.version, applicationId: reserve.id, inPlaceOfId: place.id };
  await moveReserveUp({ ...up, amountFen: 100_000n, reason: '原项目取消，按名次递补。' }, district);
}

/** In the round that decides, a first decision, changed once. */
async function oneDecision(officer: Setting['by']['district']): Promise<void> {
  const application = await db.application.findFirstOrThrow({
    where: { status: 'SHORTLISTED', round: { status: 'DECIDING' } },
    orderBy: { number: 'asc' },
  });
  const about = { applicationId: application.id, outcome: 'AWARD' } as const;
  await decide({ ...about, amountFen: 500_000n, version: 0 }, officer);
  await decide({ ...about, amountFen: 512_345n, version: 1 }, officer);
}
