import { db } from '@/lib/db/client';
import { DecliningCause, ExpertKind, LeavingCause } from '@/lib/db/generated/enums';
import { addExpert } from '@/lib/experts/add-expert';
import { acceptExpertInvitation } from '@/lib/experts/inviting/accept-expert-invitation';
import { declineExpertInvitation } from '@/lib/experts/inviting/decline-expert-invitation';
import { inviteExpert } from '@/lib/experts/inviting/invite-expert';
import { linkOfInvitation } from '@/lib/experts/inviting/load';
import { remindInvited } from '@/lib/experts/inviting/remind-invited';
import { withdrawExpertInvitation } from '@/lib/experts/inviting/withdraw-expert-invitation';
import { adjustRoster } from '@/lib/experts/pool/adjust-roster';
import { exitExpert } from '@/lib/experts/pool/exit-expert';
import { recordTraining } from '@/lib/experts/pool/record-training';
import { renewExpert } from '@/lib/experts/pool/renew-expert';
import { stateAbsence } from '@/lib/experts/pool/state-absence';
import { withdrawAbsence } from '@/lib/experts/pool/withdraw-absence';
import { withdrawTraining } from '@/lib/experts/pool/withdraw-training';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { fixtureNow, type Setting } from './setting';

const YEAR_MS = 366 * 86_400_000;

/** Terms that run, are over, and were ended for every cause; a yearly adjustment; trainings and days away. */
export async function fillRoster({ by: { city, expert1 }, places }: Setting): Promise<void> {
  const cityId = places.hangzhou.id;
  const add = (name: string, termTo: string, now: Date) =>
    addExpert({ cityId, email: `${name}@left.example`, name: `名录专家${name}`, termTo }, { ...city, now });
  const causes = Object.values(LeavingCause);
  for (const cause of causes) {
    const { id: expertId, version } = await add(`left-${cause.toLowerCase()}`, '2027-12-31', fixtureNow);
    await exitExpert({ expertId, version, cause, reason: '本人来函。' }, city);
  }
  await add('over', '2026-06-30', new Date(fixtureNow.getTime() - YEAR_MS));
  const back = await add('back', '2027-12-31', fixtureNow);
  await exitExpert({ expertId: back.id, version: back.version, cause: 'OWN_WISH', reason: '出国一年。' }, city);
  await renewExpert({ expertId: back.id, version: back.version + 1, termTo: '2028-12-31', reason: '回国。' }, city);
  const lines = await db.expert.findMany({ where: { cityId, status: 'ACTIVE', termTo: '2028-12-31' } });
  const kept = await add('kept', '2027-12-31', fixtureNow);
  const gone = await add('gone', '2027-12-31', fixtureNow);
  await adjustRoster(
    {
      cityId,
      year: 2026,
      note: '年度考核。',
      termTo: '2029-12-31',
      lines: [
        ...lines.map(({ id, version }) => ({ expertId: id, version, verdict: 'RENEW' as const })),
        { expertId: kept.id, version: kept.version, verdict: 'KEEP' },
        { expertId: gone.id, version: gone.version, verdict: 'LET_GO', cause: 'UNFIT', reason: '考核不合格。' },
      ],
    },
    city,
  );
  const training = { expertId: kept.id, title: '评审规则培训', day: '2026-10-12', hours: 4 };
  await recordTraining(training, city);
  await withdrawTraining({ trainingId: (await recordTraining(training, city)).id }, city);
  await stateAbsence({ from: '2026-12-01', to: '2026-12-05' }, expert1);
  const { id: absenceId } = found(await stateAbsence({ from: '2027-01-04', to: '2027-01-08' }, expert1), 'days');
  await withdrawAbsence({ absenceId }, expert1);
}

/** Invitations to a roster in every state, declined for every cause. */
export async function fillInvitations({ by: { city }, places }: Setting): Promise<void> {
  const cityId = places.hangzhou.id;
  const bySomebody = { actor: visitor, now: fixtureNow };
  const invite = (name: string, kind: ExpertKind = 'ACADEMIA') =>
    inviteExpert({ cityId, email: `${name}@outside.example`, name: `外请专家${name}`, kind }, city);
  for (const kind of Object.values(ExpertKind)) await invite(`kind-${kind.toLowerCase()}`, kind);
  const linkTo = async (name: string) => ({ token: await linkOfInvitation(db, (await invite(name)).id) });
  const open = await invite('open');
  await remindInvited(
    { invitationId: open.id, version: open.version },
    { ...city, now: new Date(fixtureNow.getTime() + 86_400_000) },
  );
  await acceptExpertInvitation(await linkTo('accepted'), bySomebody);
  for (const cause of Object.values(DecliningCause))
    await declineExpertInvitation({ ...(await linkTo(cause.toLowerCase())), cause, note: '谢谢。' }, bySomebody);
  const withdrawn = await invite('withdrawn');
  await withdrawExpertInvitation({ invitationId: withdrawn.id, version: withdrawn.version }, city);
}
