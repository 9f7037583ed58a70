import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { dueOf } from '@/components/inbox/due-of';
import { Disclosure } from '@/components/ui/disclosure';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import type { LateEntryShown } from '@/lib/applications/late/queries';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { LateConditions } from './late-conditions';
import { stands } from './late-state';
import { LateStatusTag } from './late-status-tag';

export type LateActions = Record<'grant' | 'refuse' | 'revoke', FormAction>;

type CardProps = { entry: LateEntryShown; now: Date; actions: LateActions };

/** One late entry: for whom, why and until when, who answers for it, and what may be done about it now. */
export async function LateEntryCard({ entry, now, actions }: CardProps) {
  const [t, inbox] = [await getTranslator('applications'), await getTranslator('inbox')];
  const { id, status, organisationName, application, until } = entry;
  const by = (name: string, at: Date | null): string =>
    at === null ? '—' : t('late.by', { name, at: t.dateTime(at) });
  return (
    <section id={`late-${id}`} aria-labelledby={`late-title-${id}`} className="py-5">
      <h3 id={`late-title-${id}`} className="mb-3 flex flex-wrap items-center gap-2">
        {organisationName} <LateStatusTag status={status} />
      </h3>
      <Facts
        facts={[
          { term: t('late.cause'), value: t(`late.causes.${entry.cause}`) },
          { term: t('late.reason'), value: <span className="whitespace-pre-line">{entry.reason}</span> },
          {
            term: t('late.until'),
            value: stands(entry) ? <DueBy due={dueOf(inbox, until, now)} /> : t.deadline(until),
          },
          { term: t('late.proposedBy'), value: by(entry.proposedBy, entry.proposedAt) },
          ...(entry.decidedAt === null
            ? []
            : [{ term: t('late.decidedBy'), value: by(entry.decidedBy, entry.decidedAt) }]),
          ...(status === 'REVOKED'
            ? [{ term: t('late.takenBackBy'), value: by(entry.takenBackBy, entry.endedAt) }]
            : []),
          ...(entry.note === '' ? [] : [{ term: t('late.note'), value: entry.note }]),
          ...(application === null
            ? []
            : [
                {
                  term: t('late.application'),
                  value: <a href={paths.officeApplication(application.id)}>{application.number}</a>,
                },
              ]),
        ]}
      />
      <LateConditions entry={entry} />
      {entry.isOwn && <p className="mt-3 text-ink-soft">{t('late.needsSecond')}</p>}
      <LateActs entry={entry} actions={actions} />
    </section>
  );
}

async function LateActs({ entry, actions }: Omit<CardProps, 'now'>) {
  const { id, version, moves, organisationName, until } = entry;
  if (moves.length === 0) return null;
  const t = await getTranslator('applications');
  const about = (
    <>
      <input type="hidden" name="lateEntryId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div className="no-print mt-4 max-w-form">
      {moves.includes('grant') && (
        <Form action={actions.grant} id={`grant-${id}`} className="mb-4">
          {about}
          <ConfirmButton
            kind="primary"
            question={{
              title: t('late.grantAsk'),
              text: t('late.grantText', { organisation: organisationName, until: t.deadline(until) }),
              confirm: t('late.grant'),
              cancel: t('late.back'),
            }}
          >
            {t('late.grant')}
          </ConfirmButton>
        </Form>
      )}
      {(['refuse', 'revoke'] as const)
        .filter((act) => moves.includes(act))
        .map((act) => (
          <Disclosure key={act} label={t(`late.${act}`)}>
            <Form action={actions[act]} id={`${act}-${id}`}>
              {about}
              <TextareaField name="note" label={t(`late.${act}Note`)} limit={limits.reason} rows={3} required />
              <SubmitButton kind="danger">{t(`late.${act}`)}</SubmitButton>
            </Form>
          </Disclosure>
        ))}
    </div>
  );
}
