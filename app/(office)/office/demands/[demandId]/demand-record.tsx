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
  /** What is to be done with it next, beside the verdict: it stands before what one reads. */
  next: React.ReactNode;
  /** What else can be done with it. */
  acts: React.ReactNode;
};

/** All that is on record of a demand. */
export async function DemandRecord({ demand, merge, next, acts }: DemandRecordProps) {
  const [t, { similar, like, moves }] = [await getTranslator('demands'), demand];
  // Whom to bring together stands at the form in which it is noted.
  const isMatched = moves.includes('noteContact');
  const claims = <ClaimList claims={demand.claims} />;
  return (
    <>
      <OfficeDemandNotices demand={demand} />
      {isMatched && claims}
      {next}
      <DemandAsTold demand={demand} />
      <Section id="facts" title={t('pages.demand.facts')}>
        <OfficeDemandFacts demand={demand} />
      </Section>
      {!isMatched && claims}
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
