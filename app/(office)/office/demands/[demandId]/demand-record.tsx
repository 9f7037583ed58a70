import { ClaimList } from '@/components/demands/claim-list';
import { DemandAsTold, OfficeDemandFacts } from '@/components/demands/office-demand-facts';
import { OfficeDemandNotices } from '@/components/demands/office-demand-notices';
import { SimilarList } from '@/components/demands/similar-list';
import { VerificationList } from '@/components/demands/verification-list';
import { TrailList } from '@/components/trail/trail-list';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { getTranslator } from '@/lib/web/messages';
import { mergeDemandAction } from './actions';

/** All that is on record of a demand; `acts` are what can be done with it beside the verdict. */
export async function DemandRecord({ demand, acts }: { demand: DemandDetail; acts: React.ReactNode }) {
  const [t, { similar, like, moves }] = [await getTranslator('demands'), demand];
  return (
    <>
      <OfficeDemandNotices demand={demand} />
      <DemandAsTold demand={demand} />
      <Section id="facts" title={t('pages.demand.facts')}>
        <OfficeDemandFacts demand={demand} />
      </Section>
      <ClaimList claims={demand.claims} />
      {similar !== null && (
        <SimilarList
          demand={demand}
          similar={similar}
          like={like}
          {...(moves.includes('merge') ? { merge: mergeDemandAction } : {})}
        />
      )}
      {acts}
      <VerificationList demand={demand} />
      <TrailList lines={demand.trail} namespace="demands" />
    </>
  );
}

/** Its parts, in the order in which they are read. */
export async function indexOf({ similar, verifications }: DemandDetail) {
  const [t, trail] = [await getTranslator('demands'), await getTranslator('trail')];
  return [
    { href: '#told', label: t('pages.demand.told') },
    { href: '#facts', label: t('pages.demand.facts') },
    ...(similar === null ? [] : [{ href: '#similar', label: t('pages.similar.title') }]),
    ...(verifications.length === 0 ? [] : [{ href: '#verifications', label: t('pages.verifications.title') }]),
    { href: '#trail', label: trail('title') },
  ];
}
