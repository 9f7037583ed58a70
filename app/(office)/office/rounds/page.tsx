import type { Metadata } from 'next';
import { RoundList } from '@/components/rounds/round-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { roundListParams } from '@/lib/rounds/list-params';
import { officeRounds } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rounds'))('list.title') };
}

export default async function OfficeRoundsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, t] = [await signedInActor(), await searchParams, await getTranslator('rounds')];
  const params = roundListParams.parse(query);
  const list = await officeRounds(actor, params);
  const mayCreate = subtreesOf(actor, 'OFFICER').length > 0;
  return (
    <>
      <PageHeader
        title={t('list.title')}
        state={t('list.state', { count: list.total })}
        action={
          mayCreate && (
            <LinkButton href={paths.newRound()} kind="primary">
              {t('list.create')}
            </LinkButton>
          )
        }
      />
      <RoundList {...list} params={params} now={new Date()} />
    </>
  );
}
