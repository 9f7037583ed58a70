import type { Onward } from '@/components/bench/queue';
import { ClaimList } from '@/components/demands/claim-list';
import { DemandAsTold, OfficeDemandFacts } from '@/components/demands/office-demand-facts';
import { OfficeDemandNotices } from '@/components/demands/office-demand-notices';
import { SimilarList } from '@/components/demands/similar-list';
import { VerificationList } from '@/components/demands/verification-list';
import { TrailList } from '@/components/trail/trail-list';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type DemandRecordProps = {
  demand: DemandDetail;
  merge: { action: FormAction; onward: Onward | null };
  /** What can be done with it beside the verdict. */
  acts: React.ReactNode;
};

/** All that is on record of a demand. */
export async function DemandRecord({ demand, merge, acts }: DemandRecordProps) {
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
        <SimilarList demand={demand} similar={similar} like={like} {...(moves.includes('merge') ? { merge } : {})} />
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
