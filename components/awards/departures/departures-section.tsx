import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { RoundDeparture } from '@/lib/awards/departures/departures-of-round';
import { needsReason } from '@/lib/awards/departures/rules';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { firstOf } from './first-of';

type DeparturesProps = {
  roundId: string;
  departures: RoundDeparture[];
  /** Whoever looks, to know what they stated themselves. */
  personId: string | null;
  actions?: Record<'state' | 'sign' | 'return', FormAction>;
};

/** Whom the decisions held pass over, why, and who signed it; nothing where they follow the ranking. */
export async function DeparturesSection({ roundId, departures, personId, actions }: DeparturesProps) {
  const t = await getTranslator('slates');
  if (departures.length === 0) return null;
  const open = departures.filter(({ standing }) => needsReason(standing));
  const stated = departures.flatMap((one) => (one.standing === 'STATED' && one.stated ? [one.stated] : []));
  return (
    <Section id="departures" title={t('departures.title')} note={t('departures.hint')}>
      <DataTable
        id="departure-list"
        caption={t('departures.caption')}
        captionHidden
        columns={[
          {
            key: 'project',
            header: t('departures.project'),
            phone: 'title',
            render: ({ application: { id, title } }) => (
              <a className="link" href={paths.decision(roundId, id)}>
                {title}
              </a>
            ),
          },
          {
            key: 'place',
            header: t('departures.place'),
            align: 'right',
            render: ({ application: { rank } }) => rank ?? '—',
          },
          {
            key: 'favoured',
            header: t('departures.favoured'),
            render: ({ favoured }) =>
              firstOf(
                t,
                favoured.map(({ title }) => title),
              ),
          },
          {
            key: 'reason',
            header: t('departures.reason'),
            render: ({ stated: said, standing }) =>
              said === null || standing === 'OPEN'
                ? '—'
                : [said.reason, ...(said.note === '' ? [] : [t('departures.returned', { note: said.note })])].join(' '),
          },
          {
            key: 'status',
            header: t('departures.status'),
            phone: 'state',
            nowrap: true,
            render: ({ standing }) => t(`departures.statuses.${standing}`),
          },
        ]}
        rows={departures}
        rowKey={({ application: { id } }) => id}
      />
      {actions && open.length > 0 && <Stating roundId={roundId} open={open} action={actions.state} />}
      {actions && stated.length > 0 && (
        <Signing roundId={roundId} stated={stated} personId={personId} actions={actions} />
      )}
    </Section>
  );
}

async function Stating({ roundId, open, action }: { roundId: string; open: RoundDeparture[]; action: FormAction }) {
  const t = await getTranslator('slates');
  return (
    <Form action={action} id="state-departures" className="no-print mt-4 max-w-form">
      <input type="hidden" name="roundId" value={roundId} />
      {open.map(({ application: { id, rank, title } }, index) => (
        <div key={id}>
          <input type="hidden" name={`departures.${index}.applicationId`} value={id} />
          <TextareaField
            name={`departures.${index}.reason`}
            label={t('departures.reasonOf', { place: rank ?? '—', title })}
            limit={limits.reason}
            rows={2}
            required
          />
        </div>
      ))}
      <SubmitButton>{t('departures.state')}</SubmitButton>
    </Form>
  );
}

type SigningProps = {
  roundId: string;
  stated: NonNullable<RoundDeparture['stated']>[];
  personId: string | null;
  actions: Record<'sign' | 'return', FormAction>;
};

async function Signing({ roundId, stated, personId, actions }: SigningProps) {
  const t = await getTranslator('slates');
  if (stated.some(({ statedById }) => statedById === personId))
    return <p className="mt-4 text-ink-soft">{t('departures.ownNote')}</p>;
  const about = (
    <>
      <input type="hidden" name="roundId" value={roundId} />
      {stated.map(({ id }) => (
        <input key={id} type="hidden" name="departureIds" value={id} />
      ))}
    </>
  );
  const names = [...new Set(stated.map(({ statedBy }) => statedBy.name))].join('、');
  return (
    <div className="no-print mt-4 max-w-form">
      <Form action={actions.sign} id="sign-departures">
        {about}
        <p className="mb-4 max-w-text">{t('departures.signHint', { count: stated.length, name: names })}</p>
        <ConfirmButton
          kind="primary"
          question={{
            title: t('departures.question'),
            text: t('departures.questionText'),
            confirm: t('departures.sign'),
            cancel: t('departures.back'),
          }}
        >
          {t('departures.sign')}
        </ConfirmButton>
      </Form>
      <Disclosure label={t('departures.returnLabel')}>
        <Form action={actions.return} id="return-departures">
          {about}
          <TextareaField name="note" label={t('departures.note')} limit={limits.reason} rows={3} required />
          <SubmitButton kind="danger">{t('departures.returnSubmit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
