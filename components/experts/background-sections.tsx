import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ExpertDetail } from '@/lib/experts/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Where an expert and close relatives serve or served, as declared: read by those who keep the roster alone. Where nothing is, the facts above say so. */
export async function DeclaredHistory({ expert: { person } }: { expert: ExpertDetail }) {
  if (person.interests.length === 0) return null;
  const [t, words] = [await getTranslator('experts'), await getTranslator('conflicts')];
  return (
    <Section id="history" title={t('detail.history')} note={t('detail.historyNote')}>
      <DataTable
        id="declared"
        caption={t('detail.history')}
        captionHidden
        rows={person.interests}
        rowKey={({ id }) => id}
        columns={[
          { key: 'body', header: t('columns.body'), render: ({ body }) => body },
          {
            key: 'relation',
            header: t('columns.relation'),
            render: ({ holder, kind }) => `${words(`holders.${holder}`)} · ${words(`kinds.${kind}`)}`,
          },
          {
            key: 'time',
            header: t('columns.time'),
            render: ({ from, to }) =>
              words('path.since', { from: from ?? words('path.unknown'), to: to ?? words('path.open') }),
          },
        ]}
      />
    </Section>
  );
}

/** Days ahead on which an expert cannot come, as they say themselves; where there are none, the facts above say so. */
export async function Absences({ expert: { absences } }: { expert: ExpertDetail }) {
  if (absences.length === 0) return null;
  const t = await getTranslator('experts');
  return (
    <Section id="absences" title={t('detail.absences')}>
      <ul>
        {absences.map(({ id, from, to }) => (
          <li key={id}>{t('own.span', { from: t.day(from), to: t.day(to) })}</li>
        ))}
      </ul>
    </Section>
  );
}

type TrainingsProps = { expert: ExpertDetail; actions: Record<'record' | 'withdraw', FormAction> };

export async function Trainings({ expert: { id: expertId, trainings, mayUpdate }, actions }: TrainingsProps) {
  const t = await getTranslator('experts');
  return (
    <Section id="trainings" title={t('detail.trainings')}>
      {trainings.length === 0 && <p className="mb-3 text-ink-soft">{t('detail.noTrainings')}</p>}
      <ul>
        {trainings.map(({ id, title, day, hours }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            <span>
              {title}
              <span className="block text-small text-ink-soft">
                {t.day(day)} · {hours} {t('columns.hours')}
              </span>
            </span>
            {mayUpdate && (
              <Form action={actions.withdraw} id={`withdraw-${id}`}>
                <input type="hidden" name="trainingId" value={id} />
                <SubmitButton kind="quiet">{t('detail.withdrawTraining')}</SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayUpdate && (
        <div className="mt-3">
          <Disclosure label={t('detail.recordTraining')}>
            <Form action={actions.record} id="training" clearWhenDone>
              <input type="hidden" name="expertId" value={expertId} />
              <TextField name="title" label={t('fields.trainingTitle')} required />
              <TextField name="day" type="date" label={t('fields.trainingDay')} required />
              <TextField name="hours" label={t('fields.hours')} required />
              <SubmitButton>{t('detail.recordTraining')}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
