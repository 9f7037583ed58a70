import { permanentRedirect } from 'next/navigation';
import { sharedDocument } from '@/app/(public)/public-document';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { PublicDemandFacts } from '@/components/demands/public-demand-facts';
import { PublicDemandAct, publicDemandState } from '@/components/demands/public-demand-head';
import { DemandTrace } from '@/components/topics/demand-trace';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemand } from '@/lib/demands/public-queries';
import { traceOfDemand } from '@/lib/disclosure/trace';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

/** A demand in its public words, and what became of it. A merged one leads to the one it stands in. */
export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { demand: publicDemand },
  title: ({ demand }) =>
    demand.mergedIntoId === null ? { title: demand.title, body: demand.call.region.officeName } : {},
  async render({ demand }) {
    const t = await getTranslator('demands');
    if (demand.mergedIntoId !== null) permanentRedirect(paths.publicDemand(demand.mergedIntoId));
    const trace = await ask(traceOfDemand, { demandId: demand.id });
    return (
      <>
        <PageHeader
          title={demand.title}
          state={publicDemandState(t, demand, trace.topics)}
          tag={<DemandStatusTag status={demand.status} forPublic />}
          back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
          action={<PublicDemandAct demand={demand} topics={trace.topics} />}
        />
        <PublicDemandFacts demand={demand} />
        <DemandTrace trace={trace} />
      </>
    );
  },
});
