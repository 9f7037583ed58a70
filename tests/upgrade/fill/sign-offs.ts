import { printSubmission } from '@/lib/applications/alike/print-submissions';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { remindApplicants } from '@/lib/applications/reminding/remind-applicants';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { cancelSignOff } from '@/lib/applications/signing-off/cancel-sign-off';
import { confirmSignOff } from '@/lib/applications/signing-off/confirm-sign-off';
import { remindOfSignOff } from '@/lib/applications/signing-off/remind-of-sign-off';
import { sendBackSignOff } from '@/lib/applications/signing-off/send-back-sign-off';
import { takeBackApplication } from '@/lib/applications/submission/take-back-application';
import { commentOnField } from '@/lib/applications/together/comment-on-field';
import { resolveComment } from '@/lib/applications/together/resolve-comment';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { inviteMember } from '@/lib/organisations/invite-member';
import { demoAccounts } from '@/prisma/seed/accounts';
import { actorsOf } from '@/prisma/seed/actors';
import type { Setting } from './setting';

const DAY_MS = 86_400_000;

/** Two applications taken back to be looked at by their signatory: one is sent back at last, one confirmed; letters before deadlines, and the prints of one. */
export async function fillSignOffs({ by: { editor } }: Setting): Promise<void> {
  const [first, second] = await db.application.findMany({
    where: { status: 'SUBMITTED', round: { status: 'OPEN', closesAt: { gt: editor.now } } },
    orderBy: { number: 'asc' },
    distinct: ['organisationId'],
    take: 2,
    include: { submittedBy: true },
  });
  await signedOff(found(first, 'an application'), editor.now, { confirmed: false });
  await signedOff(found(second, 'another application'), editor.now, { confirmed: true });
  await remindApplicants(db, editor.now);
  const { id: applicationId } = found(first, 'an application');
  await printSubmission.run({ payload: { applicationId }, now: editor.now, isLastTry: true });
}

type Application = { id: string; version: number; organisationId: string; submittedBy: { email: string } | null };

async function signedOff(
  { id: applicationId, version, organisationId, submittedBy }: Application,
  now: Date,
  { confirmed }: { confirmed: boolean },
): Promise<void> {
  const { editor: account } = demoAccounts;
  const email = submittedBy?.email ?? '';
  const owner = { actor: found((await actorsOf([email])).get(email), 'who handed it in'), now };
  const asked = { organisationId, email: account.email, name: account.name, roles: ['EDITOR' as const] };
  const { invitationId } = await inviteMember(asked, owner);
  const joining = found((await actorsOf([account.email])).get(account.email), account.email);
  await acceptMembership({ invitationId }, { actor: joining, now });
  const editor = { actor: found((await actorsOf([account.email])).get(account.email), account.email), now };
  await takeBackApplication({ applicationId, version }, owner);
  await together(applicationId, { owner, editor });
  await askForSignOff({ applicationId }, editor);
  await cancelSignOff({ applicationId }, editor);
  await askForSignOff({ applicationId, note: '请重点核对预算。' }, editor);
  await remindOfSignOff({ applicationId }, { ...editor, now: new Date(now.getTime() + DAY_MS) });
  if (!confirmed) await sendBackSignOff({ applicationId, note: '预算第三行请附报价。' }, owner);
  else {
    const { signOff } = await applicationToCheck({ applicationId }, owner);
    await confirmSignOff({ applicationId, contentHash: signOff.contentHash }, owner);
  }
}

type Hand = { actor: Actor; now: Date };

/** One writes over what another wrote, and both leave a word at a question, of which one is seen to. */
async function together(applicationId: string, { owner, editor }: { owner: Hand; editor: Hand }): Promise<void> {
  await saveAnswers({ applicationId, answers: { projectTitle: '邻里互助助老计划' } }, editor);
  const said = { applicationId, fieldKey: 'projectTitle' };
  await commentOnField({ ...said, text: '名称改短了，请看是否合适。' }, editor);
  await commentOnField({ ...said, text: '合适。' }, owner);
  const { id: commentId } = await db.fieldComment.findFirstOrThrow({ where: { applicationId } });
  await resolveComment({ commentId }, owner);
}
