import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { GatesOnRecord } from '@/lib/applications/gates/gates-on-record';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { GateTag } from './gate-tag';
import { gateWords } from './gate-words';

/** For the screening officer: each gate as it was judged at the submission, and as it stands now. */
export async function GatesCompared({ gates, organisationId }: { gates: GatesOnRecord; organisationId: string }) {
  const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
  const before = new Map(gates.atSubmission.map((result) => [result.key, result]));
  const then = (key: string) => {
    const result = before.get(key);
    return result === undefined ? t('eligibility.office.notKept') : <GateTag result={result} t={t} />;
  };
  return (
    <Section
      id="gates-title"
      title={t('eligibility.office.title')}
      note={
        <>
          {t('eligibility.office.hint')}{' '}
          <a href={`${paths.officeOrganisation(organisationId)}#standings-title`}>
            {t('eligibility.office.toOrganisation')}
          </a>
        </>
      }
    >
      <DataTable
        id="gates"
        caption={t('eligibility.office.title')}
        captionHidden
        dense
        rows={gates.now}
        rowKey={({ key }) => key}
        columns={[
          { key: 'rule', header: t('eligibility.rule'), render: (result) => gateWords(result, t, words).rule },
          {
            key: 'then',
            header: t('eligibility.office.atSubmission'),
            render: ({ key }) => then(key),
            width: '8.5rem',
          },
          {
            key: 'now',
            header: t('eligibility.office.now'),
            render: (result) => <GateTag result={result} t={t} />,
            phone: 'state',
            width: '8.5rem',
          },
          {
            key: 'because',
            header: t('eligibility.office.because'),
            render: (result) => gateWords(result, t, words).because,
          },
        ]}
      />
    </Section>
  );
}
