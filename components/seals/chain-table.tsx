import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { DataTable } from '@/components/ui/tables/data-table';
import { isOver } from '@/lib/jobs/lifecycle';
import { formatCount } from '@/lib/kernel/money';
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
        { key: 'sealed', header: t('facts.sealed'), align: 'right', render: ({ sealed }) => formatCount(sealed) },
        { key: 'waiting', header: t('facts.waiting'), align: 'right', render: ({ waiting }) => formatCount(waiting) },
        {
          key: 'sealedAt',
          header: t('facts.sealedAt'),
          nowrap: true,
          render: ({ sealedAt }) => (sealedAt === null ? '—' : t.dateTime(sealedAt)),
        },
        {
          key: 'verification',
          header: t('facts.verification'),
          nowrap: true,
          render: ({ job }) => (job === null ? t('never') : t.dateTime(job.queuedAt)),
        },
        ...(chains.some(({ mayVerify }) => mayVerify)
          ? [
              {
                key: 'verify',
                header: t('facts.act'),
                width: '8rem',
                phone: 'state' as const,
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

/** How far each verification is and what came of it, above the table it was started from: where one looks after it. */
export async function Verifications({ chains }: { chains: ChainOfConcern[] }) {
  const t = await getTranslator('seals');
  return chains.map(
    ({ id, name, job }) =>
      job !== null && (
        <div key={id} className="mb-6">
          {chains.length > 1 && <p className="font-medium">{name || t('none')}</p>}
          <JobInPlace job={job} running={t('running')} />
        </div>
      ),
  );
}
