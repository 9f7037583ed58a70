import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { isOver } from '@/lib/jobs/lifecycle';
import type { ChainOfConcern } from '@/lib/seals/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RootsTable } from './roots-table';

type ChainSectionProps = { chain: ChainOfConcern; verify: FormAction };

/** How far one chain is sealed, what its last verification was, and its newest roots. */
export async function ChainSection({ chain, verify }: ChainSectionProps) {
  const t = await getTranslator('seals');
  const { id, sealed, sealedAt, waiting, roots, job, mayVerify } = chain;
  const name = chain.name === '' ? t('none') : chain.name;
  return (
    <Section id={`chain-${id}`} title={name}>
      <Facts
        className="mb-4"
        facts={[
          { term: t('facts.sealed'), value: t('count', { count: sealed }) },
          { term: t('facts.sealedAt'), value: sealedAt && t.dateTime(sealedAt) },
          { term: t('facts.waiting'), value: t('count', { count: waiting }) },
          { term: t('facts.verification'), value: job === null ? t('never') : t.dateTime(job.queuedAt) },
        ]}
      />
      {job !== null && <JobInPlace job={job} running={t('running')} />}
      {mayVerify && (job === null || isOver(job.status)) && (
        <Form action={verify} id={`verify-${id}`} className="mb-4">
          <input type="hidden" name="chain" value={id} />
          <SubmitButton>{t('verify')}</SubmitButton>
        </Form>
      )}
      {roots.length === 0 ? (
        <p className="text-ink-soft">{t('roots.none')}</p>
      ) : (
        <RootsTable id={`roots-${id}`} caption={t('roots.caption', { city: name })} roots={roots} />
      )}
    </Section>
  );
}
