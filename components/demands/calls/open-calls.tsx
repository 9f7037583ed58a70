import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { CallPhaseTag } from './call-phase-tag';

type Call = Awaited<ReturnType<typeof publicDemandCalls>>[number];

/** Where residents may say what they need, and until when. */
export async function OpenCalls({ calls, now }: { calls: Call[]; now: Date }) {
  const t = await getTranslator('demands');
  return (
    <Section id="demand-calls" title={t('pages.openCalls.title')}>
      {calls.length === 0 ? (
        <p className="text-ink-soft">{t('pages.openCalls.none')}</p>
      ) : (
        <DataTable
          id="demand-call-list"
          caption={t('pages.openCalls.title')}
          captionHidden
          rows={calls}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.publicDemandCall(id)}
          columns={[
            { key: 'call', header: t('pages.openCalls.call'), render: ({ title }) => title },
            {
              key: 'phase',
              header: t('pages.openCalls.phase'),
              phone: 'state',
              render: ({ phase }) => <CallPhaseTag phase={phase} />,
            },
            { key: 'region', header: t('pages.openCalls.region'), nowrap: true, render: ({ region }) => region.name },
            { key: 'closes', header: t('pages.openCalls.closes'), render: (call) => <Closing call={call} now={now} /> },
          ]}
        />
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={paths.publicDemands()}>{t('pages.openCalls.allDemands')}</a>
        <a href={paths.demandHeat()}>{t('pages.openCalls.heat')}</a>
      </p>
    </Section>
  );
}

async function Closing({ call: { closesAt, phase }, now }: { call: Call; now: Date }) {
  if (closesAt === null) return '—';
  const t = await getTranslator('inbox');
  return phase === 'open' ? <DueBy due={dueOf(t, closesAt, now)} /> : t.deadline(closesAt);
}
