import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EnterForm } from '@/components/demands/enter-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { callsToEnterInto } from '@/lib/demands/calls/call-queries';
import { subtreesOf } from '@/lib/kernel/actor';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { enterDemandAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.enter.title') };
}

/** Which call it is heard for is chosen first, because categories are the call's. */
export default async function EnterDemandPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, now, t] = [
    await signedInActor(),
    await searchParams,
    new Date(),
    await getTranslator('demands'),
  ];
  if (subtreesOf(actor, 'OFFICER').length === 0) notFound();
  const calls = await callsToEnterInto(actor, now);
  const call = calls.find(({ id }) => id === query['call']) ?? calls[0];
  const places = call === undefined ? [] : await regionOptionsOf(actor, 'OFFICER', shanghaiDay(now));
  return (
    <>
      <PageHeader
        title={t('pages.enter.title')}
        state={call === undefined ? t('pages.enter.none') : t('pages.enter.state', { call: call.title })}
        back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
      />
      {calls.length > 1 && (
        <Chips
          label={t('pages.enter.calls')}
          links={calls.map(({ id, title }) => ({
            href: `${paths.enterDemand()}?call=${id}`,
            label: title,
            isCurrent: id === call?.id,
          }))}
        />
      )}
      {call === undefined ? (
        <EmptyState title={t('pages.enter.none')}>{t('pages.enter.noneHint')}</EmptyState>
      ) : (
        <EnterForm
          key={call.id}
          call={call}
          places={places.filter(({ path }) => path.startsWith(call.region.path))}
          action={enterDemandAction}
        />
      )}
    </>
  );
}
