import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DataTable } from '@/components/ui/data-table';
import { isOver } from '@/lib/jobs/lifecycle';
import { paths } from '@/lib/paths/paths';
import type { ChainOfConcern } from '@/lib/seals/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ChainTableProps = { chains: ChainOfConcern[]; verify: FormAction };

/** A row for each chain: how far it is sealed, what its last verification was, and one press for the next. */
export async function ChainTable({ chains, verify }: ChainTableProps) {
  const t = await getTranslator('seals');
  return (
    <DataTable
      id="chains"
      caption={t('title')}
      captionHidden
      rows={chains}
      rowKey={({ id }) => id}
      columns={[
        { key: 'chain', header: t('facts.chain'), render: ({ name }) => name || t('none') },
        { key: 'sealed', header: t('facts.sealed'), align: 'right', render: ({ sealed }) => sealed },
        { key: 'waiting', header: t('facts.waiting'), align: 'right', render: ({ waiting }) => waiting },
        {
          key: 'sealedAt',
          header: t('facts.sealedAt'),
          nowrap: true,
          render: ({ sealedAt }) => (sealedAt === null ? '—' : t.dateTime(sealedAt)),
        },
        { key: 'verification', header: t('facts.verification'), render: ({ job }) => <LastVerification job={job} /> },
        ...(chains.some(({ mayVerify }) => mayVerify)
          ? [
              {
                key: 'verify',
                header: t('facts.act'),
                width: '8rem',
                render: (chain: ChainOfConcern) => <Verify chain={chain} verify={verify} />,
              },
            ]
          : []),
      ]}
    />
  );
}

async function Verify({ chain: { id, name, job, mayVerify }, verify }: { chain: ChainOfConcern; verify: FormAction }) {
  if (!mayVerify || (job !== null && !isOver(job.status))) return null;
  const t = await getTranslator('seals');
  return (
    <Form action={verify} id={`verify-${id}`}>
      <input type="hidden" name="chain" value={id} />
      <SubmitButton kind="secondary">
        {t('verify')}
        <span className="sr-only"> {name || t('none')}</span>
      </SubmitButton>
    </Form>
  );
}

async function LastVerification({ job }: { job: ChainOfConcern['job'] }) {
  const t = await getTranslator('seals');
  if (job === null) return t('never');
  const text = isOver(job.status) ? t('toResult', { at: t.dateTime(job.queuedAt) }) : t('toProgress');
  return (
    <>
      {!isOver(job.status) && t('running')} <a href={paths.job(job.id)}>{text}</a>
    </>
  );
}
