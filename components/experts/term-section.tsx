import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { LeavingCause } from '@/lib/db/generated/enums';
import type { ExpertDetail } from '@/lib/experts/queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type TermSectionProps = {
  expert: ExpertDetail;
  actions: Record<'suspend' | 'reinstate' | 'renew' | 'exit', FormAction>;
};

/** What became of an expert's term, and what may become of it: renewed, suspended, reinstated, ended. */
export async function TermSection({ expert, actions }: TermSectionProps) {
  const t = await getTranslator('experts');
  return (
    <Section id="term" title={t('detail.termEntries')}>
      {expert.entries.length === 0 ? (
        <p className="mb-3 text-ink-soft">{t('detail.noEntries')}</p>
      ) : (
        <DataTable
          id="term-entries"
          caption={t('detail.termEntries')}
          captionHidden
          rows={expert.entries}
          rowKey={({ id }) => id}
          columns={[
            { key: 'act', header: t('columns.act'), render: ({ act }) => t(`entryActs.${act}`) },
            { key: 'termTo', header: t('columns.termTo'), render: ({ termTo }) => (termTo ? t.day(termTo) : '—') },
            {
              key: 'reason',
              header: t('columns.reason'),
              render: ({ cause, reason }) => [cause && t(`causes.${cause}`), reason].filter(Boolean).join(' · ') || '—',
            },
            { key: 'by', header: t('columns.by'), render: ({ actor }) => actor.name },
            { key: 'at', header: t('columns.at'), render: ({ at }) => t.day(at) },
          ]}
        />
      )}
      {expert.mayUpdate && <TermActs expert={expert} actions={actions} />}
    </Section>
  );
}

async function TermActs({ expert, actions }: TermSectionProps) {
  const t = await getTranslator('experts');
  const { moves } = expert;
  const turn = moves.includes('suspend') ? 'suspend' : moves.includes('reinstate') ? 'reinstate' : null;
  const which = (
    <>
      <input type="hidden" name="expertId" value={expert.id} />
      <input type="hidden" name="version" value={expert.version} />
    </>
  );
  const reason = (required: boolean) => (
    <TextareaField name="reason" label={t('fields.reason')} required={required} limit={limits.reason} rows={2} />
  );
  const renew = t(moves.includes('readmit') ? 'detail.readmit' : 'detail.renew');
  return (
    <div className="mt-3 row-acts max-w-form">
      <Disclosure isBare label={renew}>
        <Form action={actions.renew} id="renew">
          {which}
          <TextField name="termTo" type="date" label={t('fields.newTermTo')} hint={t('fields.termToHint')} />
          {reason(false)}
          <SubmitButton>{renew}</SubmitButton>
        </Form>
      </Disclosure>
      {turn !== null && (
        <Disclosure isBare label={t(`detail.${turn}`)}>
          <Form action={actions[turn]} id="turn">
            {which}
            {reason(true)}
            <SubmitButton kind={turn === 'suspend' ? 'danger' : 'primary'}>{t(`detail.${turn}`)}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {moves.includes('exit') && (
        <Disclosure isBare label={t('detail.exit')}>
          <Form action={actions.exit} id="exit">
            {which}
            <p className="mb-3 text-ink-soft">{t('detail.exitHint')}</p>
            <SelectField name="cause" label={t('fields.cause')} required>
              {Object.values(LeavingCause).map((cause) => (
                <option key={cause} value={cause}>
                  {t(`causes.${cause}`)}
                </option>
              ))}
            </SelectField>
            {reason(true)}
            <SubmitButton kind="danger">{t('detail.exit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
