import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewRoundForm } from '@/components/rounds/new-round-form';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionOptionsOf } from '@/lib/regions/queries';
import { roundTemplates } from '@/lib/rounds/templates/round-templates';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';
import { signedInActor } from '@/lib/web/session';
import { createRoundAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rounds'))('new.title') };
}

export default async function NewRoundPage() {
  const [actor, t] = [await signedInActor(), await getTranslator('rounds')];
  const today = shanghaiDay(new Date());
  const regions = await regionOptionsOf(actor, 'OFFICER', today);
  if (regions.length === 0) notFound();
  return (
    <>
      <PageHeader title={t('new.title')} state={t('new.state')} back={{ href: paths.officeRounds(), label: t('list.title') }} />
      <NewRoundForm
        action={createRoundAction}
        templates={roundTemplates.map(({ key, name, description }) => ({ value: key, label: name, hint: description }))}
        regions={regions}
        year={today.slice(0, 4)}
      />
    </>
  );
}
