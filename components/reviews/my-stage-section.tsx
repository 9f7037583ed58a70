import { CheckboxesField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DataTable } from '@/components/ui/data-table';
import { ProgressBar } from '@/components/ui/figures/progress-bar';
import { paths } from '@/lib/paths/paths';
import type { MyAssignment, MyStage } from '@/lib/reviews/scoring/my-assignments';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ConflictList } from './conflict-list';
import { AssignmentTag, StageTag } from './status-tags';

/** One stage's bundle: how far, what is still to declare, and every application. */
export async function MyStageSection({ stage, assignments, submitted, declare }: MyStage & { declare: FormAction }) {
  const t = await getTranslator('reviews');
  const invited = stage.status === 'SCORING' ? assignments.filter(({ status }) => status === 'INVITED') : [];
  const count = assignments.filter(({ status }) => status !== 'RECUSED').length;
  const whoApplies = ({ application: { title, organisation } }: MyAssignment): string =>
    organisation === null ? title : `${organisation.name} — ${title}`;
  return (
    <section className="mb-10">
      <h2 className="flex flex-wrap items-center gap-3">
        {stage.cityName} · {stage.round.title} · {stage.name}{' '}
        {count === 0 ? <AssignmentTag status="RECUSED" /> : <StageTag status={stage.status} />}
      </h2>
      <p className="mt-1 mb-2 text-ink-soft">
        {count === 0
          ? t('my.allRecused')
          : stage.status === 'CLOSED'
            ? t('my.closed')
            : stage.dueAt === null
              ? t('my.noDue')
              : t('my.dueBy', { dueAt: t.deadline(stage.dueAt) })}
      </p>
      {count > 0 && (
        <div className="mb-4 max-w-form">
          <ProgressBar
            label={t('my.progress')}
            value={submitted}
            max={count}
            text={t('my.stageState', { submitted, count })}
          />
        </div>
      )}
      {invited.length > 0 && (
        <div className="mb-4">
          <h3 className="text-h3">{t('my.declareTitle', { count: invited.length })}</h3>
          <p className="mb-3 max-w-text text-ink-soft">{t('my.declareHint')}</p>
          <ConflictList t={t} />
          <Form action={declare} id={`declare-${stage.id}`}>
            <CheckboxesField
              name="assignmentIds"
              label={t('my.chooseAssignments')}
              required
              options={invited.map((one) => ({ value: one.id, label: whoApplies(one) }))}
            />
            <SubmitButton>{t('my.declareSubmit')}</SubmitButton>
          </Form>
        </div>
      )}
      <DataTable
        id={`bundle-${stage.id}`}
        caption={t('my.tableCaption')}
        captionHidden
        rows={assignments}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.assignment(id)}
        columns={[
          {
            key: 'title',
            header: t('columns.titleAndNumber'),
            render: ({ application }) => (
              <>
                {application.title} <span className="code">{application.number}</span>
              </>
            ),
          },
          ...(stage.blindApplicant
            ? []
            : [
                {
                  key: 'organisation',
                  header: t('columns.organisation'),
                  render: ({ application }: MyAssignment) => application.organisation?.name,
                },
              ]),
          {
            key: 'category',
            header: t('columns.category'),
            render: ({ application }) => application.category?.name ?? '—',
          },
          {
            key: 'status',
            header: t('columns.status'),
            render: ({ status }) => <AssignmentTag status={status} />,
            phone: 'state',
          },
          { key: 'total', header: t('columns.total'), render: ({ total }) => total?.toFixed(2) ?? '—', align: 'right' },
        ]}
      />
    </section>
  );
}
