import { CheckboxesField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { lateIn } from '@/components/inbox/due-of';
import { Disclosure } from '@/components/ui/disclosure';
import { ProgressBar } from '@/components/ui/figures/progress-bar';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths/paths';
import type { OwnMirror } from '@/lib/reviews/analysis/own-mirror';
import { answerBy } from '@/lib/reviews/rules';
import type { MyAssignment, MyStage } from '@/lib/reviews/scoring/my-assignments';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { DeclineForm } from './decline-form';
import { MySheetTable } from './my-sheet-table';
import { OwnMirrorLine } from './own-mirror';
import { ScoreBook } from './score-book';
import { AssignmentTag, StageTag } from './status-tags';

type MyStageSectionProps = MyStage & {
  declare: FormAction;
  /** Of a closed stage, where enough of it was scored by others too. */
  mirror: OwnMirror | undefined;
  decline: FormAction;
  fillFromBook: FormAction;
  now: Date;
};

/** One stage's bundle: how far, what is still to declare, and what still waits. What is finished waits behind one line. */
export async function MyStageSection({
  stage,
  assignments,
  submitted,
  declare,
  decline,
  fillFromBook,
  mirror,
  now,
}: MyStageSectionProps) {
  const [t, inbox, nameOf] = [await getTranslator('reviews'), await getTranslator('inbox'), await getNames()];
  const [invited, begun, finished] = stage.status === 'SCORING' ? byStep(assignments) : [[], [], assignments];
  const count = assignments.filter(({ status }) => status !== 'RECUSED').length;
  const [next] = begun;
  const name = `${stage.cityName} · ${stage.round.title} · ${nameOf(stage)}`;
  const whoApplies = ({ application: { title, organisation } }: MyAssignment): string =>
    organisation === null ? title : `${organisation.name} — ${title}`;
  if (invited.length + begun.length === 0)
    return (
      <section aria-label={name}>
        <details className="fold">
          <summary>
            <h2 className="text-h3 font-normal">{name}</h2>
            {count === 0 ? <AssignmentTag status="RECUSED" /> : <StageTag status={stage.status} />}
            <span>{t(count === 0 ? 'my.allRecused' : 'my.stageState', { submitted, count })}</span>
          </summary>
          <OwnMirrorLine mirror={mirror} />
          <MySheetTable id={`bundle-${stage.id}`} stage={stage} rows={finished} />
        </details>
      </section>
    );
  return (
    <section className="mb-10">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={`stage-${stage.id}`} className="flex flex-wrap items-center gap-x-3">
            {name} <StageTag status={stage.status} />
          </h2>
          <p className="mt-1 text-ink-soft">
            {stage.dueAt === null
              ? t('my.noDue')
              : t('my.dueBy', { dueAt: t.deadline(stage.dueAt), late: lateIn(inbox, stage.dueAt, now) })}
          </p>
        </div>
        {next && (
          <LinkButton kind={invited.length > 0 ? 'secondary' : 'primary'} href={paths.assignment(next.id)}>
            {t(submitted > 0 || next.total !== null ? 'my.goOnScoring' : 'my.startScoring')}
          </LinkButton>
        )}
      </div>
      <div className="mb-4 max-w-form">
        <ProgressBar
          label={t('my.progress')}
          value={submitted}
          max={count}
          text={t('my.stageState', { submitted, count })}
        />
      </div>
      {invited.length > 0 && (
        <div className="mb-4">
          <h3 className="text-body">{t('my.declareTitle', { count: invited.length })}</h3>
          <p className="mb-3 max-w-text text-ink-soft">
            {t('my.answerBy', { at: t.deadline(answerAt(invited, stage.dueAt)) })} {t('my.declareHint')}{' '}
            <a href="#grounds" className="link">
              {t('my.toGrounds')}
            </a>
          </p>
          <Form action={declare} id={`declare-${stage.id}`} className="acts-at-end max-w-none">
            <CheckboxesField
              name="assignmentIds"
              label={t('my.chooseAssignments')}
              required
              options={invited.map((one) => ({
                value: one.id,
                label: whoApplies(one),
                hint: (
                  <a
                    href={`${paths.assignment(one.id)}#recuse-${one.id}`}
                    className="button"
                    data-kind="secondary"
                    aria-label={t('my.recuseFrom', { title: one.application.title })}
                  >
                    {t('my.recuse')}
                  </a>
                ),
              }))}
            />
            <SubmitButton>{t('my.declareSubmit')}</SubmitButton>
          </Form>
          <div className="mt-3 max-w-form">
            <DeclineForm
              id={stage.id}
              choices={invited.map((one) => ({ value: one.id, label: whoApplies(one) }))}
              action={decline}
            />
          </div>
        </div>
      )}
      {begun.length > 0 && <MySheetTable id={`bundle-${stage.id}`} stage={stage} rows={begun} exported={false} />}
      {begun.length > 0 && <ScoreBook stageId={stage.id} action={fillFromBook} />}
      {finished.length > 0 && (
        <Disclosure
          label={t('my.finished', { count: finished.length, recused: finished.length - submittedIn(finished) })}
        >
          <MySheetTable id={`finished-${stage.id}`} stage={stage} rows={finished} />
        </Disclosure>
      )}
    </section>
  );
}

/** By when the first of these is to be answered. */
const answerAt = (invited: readonly MyAssignment[], dueAt: Date | null): Date =>
  invited.map(({ assignedAt }) => answerBy(assignedAt, dueAt)).toSorted((a, b) => a.getTime() - b.getTime())[0] ??
  new Date(0);

/** Whether something of a stage waits for a declaration: then the grounds are said before it. */
export const isToDeclare = ({ status }: MyStage['stage'], assignments: readonly MyAssignment[]): boolean =>
  status === 'SCORING' && assignments.some((one) => one.status === 'INVITED');

const submittedIn = (assignments: readonly MyAssignment[]): number =>
  assignments.filter(({ status }) => status !== 'RECUSED').length;

/** What is to be declared, what is to be scored, and what is done with. */
function byStep(
  assignments: MyAssignment[],
): [invited: MyAssignment[], begun: MyAssignment[], finished: MyAssignment[]] {
  const [invited, begun] = [
    assignments.filter(({ status }) => status === 'INVITED'),
    assignments.filter(({ status }) => status === 'ACCEPTED'),
  ];
  return [invited, begun, assignments.filter((one) => ![...invited, ...begun].includes(one))];
}
