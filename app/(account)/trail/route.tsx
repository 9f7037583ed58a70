import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { HowTo } from '@/components/guide/how-to';
import { ChainSection } from '@/components/seals/chain-section';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { chainsOfConcern } from '@/lib/seals/queries';
import { getTranslator } from '@/lib/web/messages';
import { startVerificationAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { startVerificationAction },
  reads: { chains: chainsOfConcern },
  title: async () => (await getTranslator('seals'))('title'),
  async render({ chains }) {
    const t = await getTranslator('seals');
    return (
      <>
        <PageHeader title={t('title')} state={t('state')} help={<HowTo place="verifyTrail" />} />
        <p className="mb-6">
          <a href={paths.trailRoots()}>{t('public.link')}</a>
        </p>
        <PageScript name="jobs" />
        {chains.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        {chains.map((chain) => (
          <ChainSection key={chain.id} chain={chain} verify={startVerificationAction} />
        ))}
      </>
    );
  },
});
