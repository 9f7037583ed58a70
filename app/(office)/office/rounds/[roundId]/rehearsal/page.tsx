import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Assumptions } from '@/components/rehearsals/assumptions';
import { FindingRows } from '@/components/rehearsals/finding-rows';
import { RehearsedViews } from '@/components/rehearsals/rehearsed-views';
import { RoundHeader } from '@/components/rounds/round-header';
import { settingsPlace } from '@/components/rounds/settings-place';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths/paths';
import { countOf } from '@/lib/rehearsals/finding';
import { rehearse } from '@/lib/rehearsals/rehearse';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { RehearsedView } from '../rehearsed-view';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rehearsals'))('title') };
}

export default async function RehearsalPage({ params: given, searchParams }: Props) {
  const [actor, { roundId }, t, now] = [
    await signedInActor(),
    await given,
    await getTranslator('rehearsals'),
    new Date(),
  ];
  const params = rehearsalParams.parse(await searchParams);
  const header = await roundHeader(actor, roundId);
  if (header === null) notFound();
  if (header.status !== 'DRAFT') redirect(paths.officeRound(roundId));
  const rehearsal = await rehearse(actor, { roundId, expected: params.expected }, now);
  if (rehearsal === null) notFound();
  const { round, findings, expected, lastTime } = rehearsal;
  const page = paths.roundRehearsal(roundId);
  return (
    <>
      <RoundHeader
        header={header}
        now={now}
        current="rehearsal"
        state={t('state', countOf(findings))}
        action={<LinkButton href={paths.roundSettings(roundId, 'publish')}>{t('toPublish')}</LinkButton>}
      />
      <h2 className="mb-3">{t('findingsTitle')}</h2>
      <Assumptions
        page={page}
        expected={expected}
        basis={[t(lastTime === null ? 'expectedUnknown' : 'expectedLastTime', { count: lastTime ?? 0 })]}
        keep={{ as: params.as, variant: params.variant }}
      />
      <FindingRows findings={findings} placeOf={(mend) => settingsPlace(roundId, mend)} />
      <RehearsedViews page={page} params={params} stages={round.stages}>
        <RehearsedView
          played={rehearsal}
          params={params}
          page={page}
          placeOf={(part) => paths.roundSettings(roundId, part)}
          now={now}
        />
      </RehearsedViews>
    </>
  );
}
