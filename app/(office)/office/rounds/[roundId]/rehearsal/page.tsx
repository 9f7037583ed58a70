import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Assumptions } from '@/components/rehearsals/assumptions';
import { FindingRows } from '@/components/rehearsals/finding-rows';
import { ViewLinks } from '@/components/rehearsals/view-links';
import { RoundHeader } from '@/components/rounds/round-header';
import { LinkButton } from '@/components/ui/link-button';
import { rehearse } from '@/lib/rehearsals/rehearse';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';
import { signedInActor } from '@/lib/web/session';
import { RehearsedView } from './rehearsed-view';

type Props = { params: Promise<{ roundId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rehearsals'))('title') };
}

export default async function RehearsalPage({ params: given, searchParams }: Props) {
  const [actor, { roundId }, t, now] = [await signedInActor(), await given, await getTranslator('rehearsals'), new Date()];
  const params = rehearsalParams.parse(await searchParams);
  const header = await roundHeader(actor, roundId);
  if (header === null) notFound();
  if (header.status !== 'DRAFT') redirect(paths.officeRound(roundId));
  const rehearsal = await rehearse(actor, { roundId, expected: params.expected }, now);
  if (rehearsal === null) notFound();
  const { round, findings, expected, lastTime } = rehearsal;
  const count = (mark: string): number => findings.filter((finding) => finding.mark === mark).length;
  return (
    <>
      <RoundHeader
        header={header}
        now={now}
        current="rehearsal"
        state={t('state', { refused: count('refused'), waiting: count('waiting') })}
        action={<LinkButton href={paths.roundSettings(roundId, 'publish')}>{t('toPublish')}</LinkButton>}
      />
      <h2 className="mb-3">{t('findingsTitle')}</h2>
      <Assumptions roundId={roundId} expected={expected} lastTime={lastTime} keep={{ as: params.as, variant: params.variant }} />
      <FindingRows roundId={roundId} findings={findings} />
      <section id="view" aria-labelledby="view-title" className="mt-10 scroll-mt-4">
        <h2 id="view-title" className="mb-1">
          {t('viewTitle')}
        </h2>
        <p className="mb-3 max-w-text text-ink-soft">{t('viewHint')}</p>
        <ViewLinks roundId={roundId} params={params} stages={round.stages} />
        <RehearsedView rehearsal={rehearsal} params={params} now={now} />
      </section>
    </>
  );
}
