import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import { acceptApplication } from '@/lib/applications/screening/accept-application';
import { rejectApplication } from '@/lib/applications/screening/reject-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import { startScreening } from '@/lib/rounds/start-screening';
import type { Filed } from '../applying';
import { atVersion, type Round } from '../calls';
import type { World } from '../world';
import { mendOne } from './mended';
import { streetIntake } from './streets';

/** 望江街道 is screening: some accepted, one returned to the demonstration's own organisation, one mended, one let in late, one not eligible, the rest to do. */
export async function streetInScreening(world: World): Promise<Round> {
  const {
    clock,
    places,
    organisations,
    staff: { street: officer },
  } = world;
  const street = found(places.streets[1], 'the second street');
  const { round, filed, late } = await streetIntake(world, street, {
    oneLate: true,
    demandsLetter: true,
    edition: '（冬季）',
    created: -45,
    opens: -30,
    closes: -4,
    review: [6, 16],
    execution: [30, 150],
    borrowed:
      '以“一楼一议事”的办法推进：每栋楼推选两名居民代表，先用三周时间入户听取意见，整理成问题清单；再由社区、物业和代表三方当面商量，能办的当场定下时限和责任人，暂时办不了的在楼道说明原因。每月公布一次进展，年底请居民打分。',
  });
  await startScreening(await atVersion(round.id), { actor: officer, now: clock.at(-3, '09:00') });
  await letIn(world, { round, late: found(late, 'who missed the deadline') });
  const isOwn = ({ organisation }: Filed): boolean => organisation.id === organisations[1]?.id;
  const own = found(filed.find(isOwn), 'the own application');
  const others = filed.filter((each) => each !== own);
  const [first, second, third] = others.map(({ id }) => ({ applicationId: id, version: 2 }));
  const checklist = found(suppliedTemplate('micro'), 'micro').terms.screening.checklist.map(({ key }) => key);
  for (const application of [first, second]) {
    await acceptApplication(
      { ...found(application, 'an application'), met: checklist },
      { actor: officer, now: clock.at(-2, '10:40') },
    );
  }
  const note = '同一内容已由社区为民服务专项资金支持，不再重复资助。';
  await rejectApplication(
    { ...found(third, 'an application'), reasonCodes: ['DUPLICATE'], note },
    { actor: officer, now: clock.at(-2, '11:15') },
  );
  await mendOne(found(others[3], 'the mended application'), officer, clock);
  const words = { place: '社区意见缺少盖章页，请补充。', budget: '各项明细合计与总预算不一致，请核对。' };
  const [wanted, sections] = ['请在期限内一次补正完整。', { budget: '物资单价请注明询价依据。' }];
  await returnApplicationForCorrection(
    { applicationId: own.id, version: 2, unmet: ['place', 'budget'], words, places: sections, note: wanted },
    { actor: officer, now: clock.at(-1, '16:20') },
  );
  return round;
}

/** The street's officer proposes it, the district's grants it, and the organisation hands in the next morning. */
async function letIn({ clock, staff }: World, { round, late }: { round: Round; late: Filed }): Promise<void> {
  const proposed = await proposeLateEntry(
    {
      roundId: round.id,
      organisation: (await db.organisation.findUniqueOrThrow({ where: { id: late.organisation.id } })).name,
      cause: 'SYSTEM_FAULT',
      reason: '截止当日 16:40 起社区网络中断，街道工作人员到场核实；申报书截止前已填写完毕。',
      until: clock.at(-1, '17:00'),
    },
    { actor: staff.street, now: clock.at(-3, '10:00') },
  );
  const { id: lateEntryId, version } = proposed;
  await grantLateEntry({ lateEntryId, version }, { actor: staff.district, now: clock.at(-3, '15:30') });
  const handedIn = clock.at(-2, '09:10');
  await submitApplication(
    { applicationId: late.id },
    { actor: late.organisation.owner, now: handedIn, receivedAt: handedIn },
  );
}
