import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { JudgedBefore } from '@/components/bench/judged-before';
import { onwardOf } from '@/components/bench/queue';
import { Workbench } from '@/components/bench/workbench';
import { SettleClaim } from '@/components/organisations/claims/claim-acts';
import { ClaimFacts, RegisteredFacts } from '@/components/organisations/claims/claim-facts';
import { claimState } from '@/components/organisations/claims/claim-state';
import { ClaimStatusTag } from '@/components/organisations/claims/claim-status-tag';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import { claimQueue } from '@/lib/organisations/claims/claim-queue';
import { claimDetail } from '@/lib/organisations/claims/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { refuseClaimAction, transferClaimAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { refuseClaimAction, transferClaimAction },
  reads: { claim: claimDetail, waiting: claimQueue },
  title: async () => (await getTranslator('organisations'))('claims.pageTitle'),
  async render({ claim, waiting, now }) {
    const [t, trail] = [await getTranslator('organisations'), await getTranslator('trail')];
    const queue = {
      ...waiting,
      title: t('claims.queue'),
      href: (to: string, said?: { after: string }) => withQuery(paths.officeClaim(to), { ...said }),
    };
    const record = (
      <>
        <Section id="claim" title={t('claims.facts')}>
          <ClaimFacts claim={claim} />
        </Section>
        {claim.registered !== null && (
          <Section id="registered" title={t('claims.registered')}>
            <RegisteredFacts claim={claim} />
          </Section>
        )}
        <TrailList lines={claim.trail} namespace="organisations.claims" />
      </>
    );
    const index = [
      { href: '#claim', label: t('claims.facts') },
      { href: '#registered', label: t('claims.registered') },
      { href: '#trail', label: trail('title') },
    ];
    const actions = { transfer: transferClaimAction, refuse: refuseClaimAction };
    return (
      <>
        <PageHeader
          title={t('claims.titleOf', { name: claim.organisation.name })}
          state={await claimState(t, claim, now)}
          tag={<ClaimStatusTag status={claim.status} />}
          back={{ href: paths.officeOrganisation(claim.organisation.id), label: t('claims.toOrganisation') }}
        />
        <JudgedBefore queue={queue} statusOf={(status) => textFor(t, `claims.status.${status}`) ?? ''} />
        {claim.moves.includes('refuse') ? (
          <Workbench
            queue={queue}
            index={index}
            now={now}
            panel={{
              title: t('claims.settling'),
              body: <SettleClaim claim={claim} onward={onwardOf(queue, claim.id)} actions={actions} />,
            }}
          >
            {record}
          </Workbench>
        ) : (
          record
        )}
        <PageScript name="bench" />
      </>
    );
  },
});
