import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { HowTo } from '@/components/guide/how-to';
import { ChainTable, Verifications } from '@/components/seals/chain-table';
import { RootsTable } from '@/components/seals/roots-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
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
    const roots = chains.flatMap(({ name, roots: own }) => own.map((root) => ({ ...root, city: name })));
    return (
      <>
        <PageHeader title={t('title')} state={t('state')} help={<HowTo place="verifyTrail" />} />
        <PageScript name="jobs" />
        <Verifications chains={chains} />
        {chains.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ChainTable chains={chains} verify={startVerificationAction} />
        )}
        <Section id="roots" title={t('roots.title')} tools={<a href={paths.trailRoots()}>{t('public.link')}</a>}>
          {roots.length === 0 ? (
            <p className="text-ink-soft">{t('roots.none')}</p>
          ) : (
            <RootsTable id="roots-of-concern" caption={t('public.caption')} roots={roots} />
          )}
        </Section>
      </>
    );
  },
});
