import { publicDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { ClaimForm } from '@/components/organisations/claims/claim-form';
import { JoinForm } from '@/components/organisations/claims/join-form';
import { MyClaims } from '@/components/organisations/claims/my-claims';
import { PageHeader } from '@/components/ui/page-header';
import { isPerson } from '@/lib/kernel/actor';
import { withQuery } from '@/lib/kernel/with-query';
import { myClaims } from '@/lib/organisations/claims/queries';
import { answerDays } from '@/lib/organisations/claims/rules';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signInFor } from '@/lib/web/way-back';
import { askToJoinAction, fileClaimAction } from './actions';

/** For whoever finds their organisation registered already. Nothing is said of who is in it. */
export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { askToJoinAction, fileClaimAction },
  reads: {},
  title: async () => (await getTranslator('organisations'))('claims.title'),
  async render({ actor, address: { to, uscc: asked } }) {
    const t = await getTranslator('organisations');
    const isSignedIn = isPerson(actor);
    const uscc = typeof asked === 'string' ? asked : '';
    const here = leadingOn(withQuery(paths.claimOrganisation(), { uscc: uscc || undefined }) as Address, to);
    return (
      <>
        <PageScript name="rows" />
        <PageHeader
          title={t('claims.title')}
          state={t('claims.state')}
          back={{
            href: leadingOn(isSignedIn ? paths.newOrganisation() : paths.register(), to),
            label: t('register.title'),
          }}
        />
        {isSignedIn && <MyClaims claims={await ask(myClaims, {})} />}
        <JoinForm action={askToJoinAction} uscc={uscc} signInHref={isSignedIn ? null : signInFor(here)} />
        <ClaimForm action={fileClaimAction} uscc={uscc} asksWho={!isSignedIn} days={answerDays()} />
      </>
    );
  },
});
