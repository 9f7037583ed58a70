import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopyableRoundList } from '@/components/rounds/copyable-round-list';
import { NewAsCopy } from '@/components/rounds/new-as-copy';
import { NewFromTemplate } from '@/components/rounds/new-from-template';
import { Tabs } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { ownTemplates } from '@/lib/plans/templates/own-template-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { copyableRounds, copyProposal } from '@/lib/rounds/creating/copyable-rounds';
import { newRoundParams, waysToBegin } from '@/lib/rounds/list-params';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { createRoundAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rounds'))('new.title') };
}

export default async function NewRoundPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, t, { from, source, q }] = [
    await signedInActor(),
    await getTranslator('rounds'),
    newRoundParams.parse(await searchParams),
  ];
  const today = shanghaiDay(new Date());
  const year = Number(today.slice(0, 4));
  const regions = await regionOptionsOf(actor, 'OFFICER', today);
  if (regions.length === 0) notFound();
  const form = { action: createRoundAction, regions, year };
  const labels = { template: t('new.fromTemplate'), own: t('new.fromOwn'), copy: t('new.fromCopy') };
  return (
    <>
      <PageHeader
        title={t('new.title')}
        state={t('new.state')}
        back={{ href: paths.officeRounds(), label: t('list.title') }}
      />
      <Tabs
        label={t('new.ways')}
        links={waysToBegin.map((way) => ({ href: paths.newRound(way), label: labels[way], isCurrent: way === from }))}
      />
      {from === 'template' && (
        <NewFromTemplate
          {...form}
          chosen={source}
          choices={suppliedTemplates.map(({ key, name, description }) => ({
            value: key,
            label: name,
            hint: description,
          }))}
        />
      )}
      {from === 'own' && <NewFromTemplate {...form} chosen={source && `own:${source}`} choices={await ownChoices()} />}
      {from === 'copy' &&
        (source === undefined ? (
          <CopyableRoundList rounds={await copyableRounds(actor, q)} q={q} />
        ) : (
          await asCopy(source)
        ))}
    </>
  );

  async function ownChoices() {
    const inUse = (await ownTemplates(actor)).filter(({ retiredAt }) => retiredAt === null);
    return inUse.map(({ id, name, regionName, description }) => ({
      value: `own:${id}`,
      label: name,
      hint: [regionName, description].filter(Boolean).join('，'),
    }));
  }

  async function asCopy(roundId: string) {
    const proposal = await copyProposal(actor, roundId, year);
    if (proposal === null) notFound();
    return <NewAsCopy action={createRoundAction} regions={regions} proposal={proposal} />;
  }
}
