import { notFound } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { HowTo } from '@/components/guide/how-to';
import { CopyableRoundList } from '@/components/rounds/copyable-round-list';
import { NewAsCopy } from '@/components/rounds/new-as-copy';
import { NewFromTemplate } from '@/components/rounds/new-from-template';
import { Tabs } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { suppliedGroups } from '@/lib/plans/supplied/supplied-templates';
import { ownTemplates } from '@/lib/plans/templates/own-template-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { copyableRounds, copyProposal } from '@/lib/rounds/creating/copyable-rounds';
import { newRoundParams, waysToBegin } from '@/lib/rounds/list-params';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { createRoundAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { createRoundAction },
  reads: {},
  title: async () => (await getTranslator('rounds'))('new.title'),
  async render({ address, now }) {
    const [t, { from, source, q }] = [await getTranslator('rounds'), newRoundParams.parse(address)];
    const regions = await ask(regionOptionsOf, { role: 'OFFICER' });
    if (regions.length === 0) notFound();
    const form = { action: createRoundAction, regions, year: Number(shanghaiDay(now).slice(0, 4)) };
    const labels = { template: t('new.fromTemplate'), own: t('new.fromOwn'), copy: t('new.fromCopy') };
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('new.title')}
          state={t('new.state')}
          back={{ href: paths.officeRounds(), label: t('list.title') }}
          help={<HowTo place="copyRound" />}
        />
        <Tabs
          label={t('new.ways')}
          links={waysToBegin.map((way) => ({ href: paths.newRound(way), label: labels[way], isCurrent: way === from }))}
        />
        {from !== 'copy' && (
          <NewFromTemplate
            {...form}
            way={from}
            chosen={source ?? null}
            choices={from === 'own' ? await ownChoices() : await suppliedChoices()}
          />
        )}
        {from === 'copy' && source === undefined && (
          <CopyableRoundList rounds={await ask(copyableRounds, { q })} q={q} />
        )}
        {from === 'copy' && source !== undefined && (
          <NewAsCopy
            action={createRoundAction}
            regions={regions}
            proposal={await ask(copyProposal, { roundId: source })}
          />
        )}
      </>
    );
  },
});

async function suppliedChoices() {
  const t = await getTranslator('templates');
  return suppliedGroups.map(({ key, templates }) => ({
    label: t(`groups.${key}`),
    ...(key === 'published' && { hint: t('groups.publishedHint') }),
    options: templates.map(({ key: value, name, description }) => ({ value, label: name, hint: description })),
  }));
}

async function ownChoices() {
  const [t, templates] = [await getTranslator('templates'), await ask(ownTemplates, {})];
  const options = templates
    .filter(({ retiredAt }) => retiredAt === null)
    .map(({ id, name, regionName, description }) => ({
      value: `own:${id}`,
      label: name,
      hint: [regionName, description].filter(Boolean).join('，'),
    }));
  return [{ label: t('list.own'), options }];
}
