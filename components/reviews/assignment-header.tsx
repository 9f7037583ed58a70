import { lateIn } from '@/components/inbox/due-of';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import type { AssignmentAtDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { AssignmentTag } from './status-tags';

/** What is being judged, whose move it is, and where in the bundle one stands. */
export async function AssignmentHeader({ assignment, now }: { assignment: AssignmentAtDesk; now: Date }) {
  const [t, inbox] = [await getTranslator('reviews'), await getTranslator('inbox')];
  const { application, place, status, isClosed } = assignment;
  // While it is scored both stand beside the sheet.
  const isScoring = status === 'ACCEPTED' && !isClosed;
  return (
    <>
      <PageHeader
        title={application.title}
        tag={<AssignmentTag status={status} />}
        state={stateOf(t, assignment, lateIn(inbox, assignment.stage.dueAt, now))}
        back={{ href: paths.assignments(), label: t('sheet.back') }}
        action={
          status === 'SUBMITTED' && <LinkButton href={paths.scoreSheet(assignment.id)}>{t('sheet.print')}</LinkButton>
        }
      />
      {!isScoring && (
        <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line pb-3 text-table text-ink-soft">
          <p>
            <FactsLine assignment={assignment} />
          </p>
          {place.number > 0 && (
            <p className="figures flex items-center gap-1">
              <Step by="[" to={place.previousId} label={t('sheet.previous')} />
              <strong className="font-medium text-ink">
                {t('sheet.place', { number: place.number, count: place.count })}
              </strong>
              <Step by="]" to={place.nextId} label={t('sheet.next')} />
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** Whose work this is, in a line; on a phone it opens beside the bundle. */
export async function AssignmentFacts({ assignment }: { assignment: AssignmentAtDesk }) {
  const t = await getTranslator('reviews');
  return (
    <details className="fold-on-phone bench-facts">
      <summary>{t('sheet.facts')}</summary>
      <p>
        <FactsLine assignment={assignment} />
      </p>
    </details>
  );
}

/** Before the declaration the applicant and the number stand below, where they are judged. */
async function FactsLine({ assignment }: { assignment: AssignmentAtDesk }) {
  const nameOf = await getNames();
  const { application, stage, round, cityName, status } = assignment;
  const own = status === 'INVITED' ? [] : [application.number, application.organisation?.name];
  const category = application.category && nameOf(application.category);
  const facts = [cityName, round.title, nameOf(stage), category, ...own].filter((fact): fact is string =>
    Boolean(fact),
  );
  return facts.map((fact, place) => (
    <span key={fact} className="mr-1 inline-block">
      {fact}
      {place < facts.length - 1 && ' ·'}
    </span>
  ));
}

/** `by`: the key that turns there too (components/enhance/scoring). */
function Step({ by, to, label }: { by: '[' | ']'; to: string | null; label: string }) {
  return to === null ? null : (
    <LinkButton kind="quiet" href={paths.assignment(to)} data-turns={by}>
      {label}
    </LinkButton>
  );
}

function stateOf(
  t: Translate<'reviews'>,
  { status, isClosed, stage, submittedAt, recusalKind, declaredAt }: AssignmentAtDesk,
  late: string,
): string {
  const due = stage.dueAt === null ? '' : 'Due';
  const dueAt = stage.dueAt === null ? '' : t.deadline(stage.dueAt);
  if (status === 'SUBMITTED')
    return t('sheet.lockedState', { at: submittedAt === null ? '' : t.dateTime(submittedAt) });
  if (status === 'RECUSED')
    return recusalKind === null || declaredAt === null
      ? t('sheet.recusedState')
      : t('sheet.recusedFor', { day: t.day(declaredAt), ground: t(`conflicts.${recusalKind}`) });
  if (isClosed) return t('sheet.closedState');
  return t(`${status === 'INVITED' ? 'declaration' : 'sheet'}.state${due}`, { dueAt, late });
}
