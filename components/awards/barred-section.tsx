import { GateTag } from '@/components/applications/gate-tag';
import { gateWords } from '@/components/applications/gate-words';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { BarredAward } from '@/lib/awards/deciding/shut-gates';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type BarredSectionProps = {
  awards: BarredAward[];
  /** Absent for whoever only looks. */
  keep?: FormAction;
  /** For awards in publicity, which no decision can change any more. */
  cancel?: FormAction;
};

/** Awards whose organisation a gate bars as of today: which gate, why, and what the officer does about it. */
export async function BarredSection({ awards, keep, cancel }: BarredSectionProps) {
  if (awards.length === 0) return null;
  const [t, gates, words] = [
    await getTranslator('awards'),
    await getTranslator('applications'),
    await getTranslator('organisations'),
  ];
  return (
    <Section
      id="barred"
      title={t('barred.title', { count: awards.length })}
      note={t(cancel === undefined ? 'barred.hint' : 'barred.hintPublic')}
      className="no-print"
    >
      <ul className="border-t border-line">
        {awards.map((award) => (
          <li key={award.applicationId} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center gap-x-3">
              <a href={paths.officeApplication(award.applicationId)} className="link font-medium">
                {award.title}
              </a>
              <StatusTag tone={award.isKept ? 'passed' : 'refused'}>
                {t(award.isKept ? 'barred.kept' : 'barred.open')}
              </StatusTag>
            </p>
            <p className="text-table text-ink-soft">
              <a href={`${paths.officeOrganisation(award.organisation.id)}#standings-title`}>
                {award.organisation.name}
              </a>
            </p>
            <ul className="my-2">
              {award.shut.map((result) => {
                const { rule, because } = gateWords(result, gates, words);
                return (
                  <li key={result.key} className="grid gap-x-4 py-0.5 text-table desk:grid-cols-[8.5rem_minmax(0,1fr)]">
                    <span>
                      <GateTag result={result} t={gates} />
                    </span>
                    <span>
                      {rule}
                      <span className="block text-ink-soft">{because}</span>
                    </span>
                  </li>
                );
              })}
            </ul>
            {award.keepReason !== '' && (
              <p className="text-table">{t('barred.reasonShown', { reason: award.keepReason })}</p>
            )}
            {keep && !award.isKept && <Keep award={award} action={keep} />}
            {cancel && <Cancel award={award} action={cancel} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ActProps = { award: BarredAward; action: FormAction };

const Subject = ({ award }: { award: BarredAward }) => (
  <>
    <input type="hidden" name="applicationId" value={award.applicationId} />
    <input type="hidden" name="version" value={award.version} />
  </>
);

async function Keep({ award, action }: ActProps) {
  const t = await getTranslator('awards');
  return (
    <Disclosure label={t('barred.keep')}>
      <Form action={action} id={`keep-${award.applicationId}`}>
        <Subject award={award} />
        <TextareaField
          name="reason"
          label={t('barred.reason')}
          hint={t('barred.reasonHint')}
          limit={limits.opinion}
          required
        />
        <SubmitButton kind="secondary">{t('barred.keepSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

async function Cancel({ award, action }: ActProps) {
  const t = await getTranslator('awards');
  const question = {
    title: t('barred.cancelAsk', { title: award.title }),
    text: t('barred.cancelText'),
    confirm: t('barred.cancelSubmit'),
    cancel: t('barred.cancelBack'),
  };
  return (
    <Disclosure label={t('barred.cancel')}>
      <Form action={action} id={`cancel-${award.applicationId}`}>
        <Subject award={award} />
        <TextareaField
          name="finding"
          label={t('barred.finding')}
          hint={t('barred.findingHint')}
          limit={limits.opinion}
          required
        />
        <ConfirmButton question={question}>{t('barred.cancelSubmit')}</ConfirmButton>
      </Form>
    </Disclosure>
  );
}
