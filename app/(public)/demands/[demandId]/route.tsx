import { permanentRedirect } from 'next/navigation';
import { publicDocument } from '@/app/(public)/public-document';
import { DemandStatusTag } from '@/components/demands/demand-status-tag';
import { PublicDemandFacts } from '@/components/demands/public-demand-facts';
import { DemandTrace } from '@/components/topics/demand-trace';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemand } from '@/lib/demands/public-queries';
import { traceOfDemand } from '@/lib/disclosure/trace';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** A demand in its public words, and what became of it. A merged one leads to the one it stands in. */
export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { demand: publicDemand },
  title: ({ demand }) =>
    demand.mergedIntoId === null ? { title: demand.title, body: demand.call.region.officeName } : {},
  async render({ demand }) {
    const t = await getTranslator('demands');
    if (demand.mergedIntoId !== null) permanentRedirect(paths.publicDemand(demand.mergedIntoId));
    const trace = await ask(traceOfDemand, { demandId: demand.id });
    const claimWord = claimWords[demand.status] ?? null;
    return (
      <>
        <PageHeader
          title={demand.title}
          state={
            textFor(t, `pages.publicState.${demand.status}`, {
              organisation: demand.claim?.organisation.name ?? '—',
              office: demand.office,
            }) ?? ''
          }
          tag={<DemandStatusTag status={demand.status} forPublic />}
          back={{ href: paths.publicDemands(), label: t('pages.list.title') }}
        />
        <PublicDemandFacts demand={demand} />
        <DemandTrace trace={trace} />
        {claimWord !== null && (
          <p className="no-print mt-8">
            <LinkButton href={paths.claimDemand(demand.id)}>{t(claimWord)}</LinkButton>
          </p>
        )}
      </>
    );
  },
});

/** What an organisation may do with a demand, behind the sign-in. */
const claimWords: Partial<Record<string, 'pages.claim.link' | 'pages.claim.manage'>> = {
  OPEN_FOR_CLAIM: 'pages.claim.link',
  CLAIMED: 'pages.claim.manage',
};
