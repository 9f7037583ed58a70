import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { ExpertDetail } from '@/lib/experts/queries';
import { conflictKinds } from '@/lib/experts/schema';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Conflict = ExpertDetail['conflicts'][number];
type ConflictSectionProps = { expert: ExpertDetail; actions: { record: FormAction; end: FormAction } };

/** Organisations this expert never judges, and since when. */
export async function ConflictSection({ expert, actions }: ConflictSectionProps) {
  const [t, kinds] = [await getTranslator('experts'), await getTranslator('reviews')];
  const dayOf = (date: Date | null): string => (date === null ? '—' : t.day(date));
  return (
    <Section id="conflicts" title={t('detail.conflicts')}>
      {expert.conflicts.length === 0 ? (
        <p className="mb-3 text-ink-soft">{t('detail.noConflicts')}</p>
      ) : (
        <DataTable
          id="conflict-list"
          caption={t('detail.conflictsCaption')}
          captionHidden
          rows={expert.conflicts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'organisation', header: t('columns.organisation'), render: ({ organisation }) => organisation.name },
            {
              key: 'kind',
              header: t('columns.kind'),
              render: ({ kind, note }) => [kinds(`conflicts.${kind}`), note].filter(Boolean).join(' · '),
            },
            { key: 'recordedAt', header: t('columns.recordedAt'), render: ({ recordedAt }) => dayOf(recordedAt) },
            { key: 'endedAt', header: t('columns.endedAt'), render: ({ endedAt }) => dayOf(endedAt) },
            ...(expert.mayUpdate
              ? [
                  {
                    key: 'end',
                    header: t('columns.actions'),
                    render: (conflict: Conflict) =>
                      conflict.endedAt === null && <EndForm conflict={conflict} action={actions.end} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {expert.mayUpdate && (
        <div className="mt-3">
          <Disclosure label={t('detail.recordConflict')}>
            <Form action={actions.record} id="conflict" clearWhenDone>
              <input type="hidden" name="expertId" value={expert.id} />
              <TextField
                name="organisation"
                label={t('fields.organisation')}
                hint={t('fields.organisationHint')}
                required
              />
              <RadioField
                name="kind"
                label={t('fields.kind')}
                required
                options={conflictKinds.map((kind) => ({ value: kind, label: kinds(`conflicts.${kind}`) }))}
              />
              <TextareaField name="note" label={t('fields.note')} limit={limits.reason} rows={2} />
              <SubmitButton>{t('detail.recordConflict')}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

async function EndForm({ conflict, action }: { conflict: Conflict; action: FormAction }) {
  const t = await getTranslator('experts');
  const question = {
    title: t('detail.endQuestion'),
    text: t('detail.endText'),
    confirm: t('detail.endConflict'),
    cancel: t('detail.endKeep'),
  };
  return (
    <Form action={action} id={`end-${conflict.id}`}>
      <input type="hidden" name="conflictId" value={conflict.id} />
      <ConfirmButton kind="quiet" question={question}>
        {t('detail.endConflict')}
      </ConfirmButton>
    </Form>
  );
}
