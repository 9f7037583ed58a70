import { claimNext } from '@/components/demands/claim-next';
import { Section } from '@/components/ui/section';
import { type Task, TaskRow } from '@/components/ui/task-list';
import type { OwnClaim } from '@/lib/demands/claims/claims-of-mine';
import { claimsWithOffice } from '@/lib/demands/claims/claims-with-office';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { OwnOrganisation } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { dueOf } from './due-of';

type WithOfficeProps = { organisations: OwnOrganisation[]; claims: OwnClaim[]; now: Date };

/** What an office has to do first: registrations to verify, claims to bring together and to register. Nobody's move here. */
export async function WithOffice({ organisations, claims, now }: WithOfficeProps) {
  const [t, own] = [await getTranslator('inbox'), await getTranslator('organisations')];
  const demands = await getTranslator('demands');
  const due = (term: Date | null) => (term === null ? {} : { due: dueOf(t, lastInstantBefore(term), now) });
  const tasks: Task[] = [
    ...organisations
      .filter(({ status }) => status === 'PENDING')
      .map(
        ({ id, name, verifyDueAt, office }): Task => ({
          key: id,
          what: own('waiting.verification'),
          about: name,
          note: t('my.verifiedBy', { office }),
          group: 'undated',
          verb: { label: own('waiting.see'), href: paths.myOrganisation(id) },
          ...due(verifyDueAt),
        }),
      ),
    ...claimsWithOffice(claims).map(
      ({ id, demand: { status, ...demand }, contactDueAt, ...claim }): Task => ({
        key: id,
        what: demands(claim.contactOn === null ? 'pages.myClaims.awaitContact' : 'pages.myClaims.awaitSettled'),
        about: demand.publicTitle,
        note: claimNext({ t: demands, inbox: t, now }, { ...claim, contactDueAt, status }),
        group: 'undated',
        verb: { label: demands('waiting.claimedVerb'), href: paths.claimDemand(demand.id) },
        ...due(claim.contactOn === null ? contactDueAt : null),
      }),
    ),
  ];
  if (tasks.length === 0) return null;
  return (
    <Section id="with-office" title={t('my.withOffice')}>
      <ul className="max-w-[80rem] border-t border-line-strong">
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} />
        ))}
      </ul>
    </Section>
  );
}
