import { claimNext } from '@/components/demands/claim-next';
import { Section } from '@/components/ui/section';
import { type Task, TaskRow } from '@/components/ui/task-list';
import type { ApplicationWithOffice } from '@/lib/applications/applications-with-office';
import type { OwnClaim } from '@/lib/demands/claims/claims-of-mine';
import { claimsWithOffice } from '@/lib/demands/claims/claims-with-office';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { OwnOrganisation } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { dueOf } from './due-of';

type WithOfficeProps = {
  organisations: OwnOrganisation[];
  applications: ApplicationWithOffice[];
  claims: OwnClaim[];
  now: Date;
};

/** What an office has to do first: registrations to verify, applications on their way, claims to bring together and to register. Nobody's move here. */
export async function WithOffice({ organisations, applications, claims, now }: WithOfficeProps) {
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
    ...applications.map(
      ({ id, title, step, office, dueAt }): Task => ({
        key: id,
        what: t(`my.steps.${step}`),
        about: title,
        note: t('my.handledBy', { office }),
        group: 'undated',
        verb: { label: own('waiting.see'), href: paths.myApplication(id) },
        ...(dueAt === null ? {} : { due: dueOf(t, dueAt, now) }),
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
          <TaskRow key={task.key} task={task} isTold />
        ))}
      </ul>
    </Section>
  );
}
