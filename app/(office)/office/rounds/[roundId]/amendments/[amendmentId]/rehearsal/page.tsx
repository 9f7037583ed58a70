import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { RehearsedView } from '@/app/(office)/office/rounds/[roundId]/rehearsed-view';
import { Assumptions } from '@/components/rehearsals/assumptions';
import { FindingRows } from '@/components/rehearsals/finding-rows';
import { RehearsedViews } from '@/components/rehearsals/rehearsed-views';
import { formPlace } from '@/components/rounds/settings-place';
import { PageHeader } from '@/components/ui/page-header';
import { type AmendmentDetail, amendmentOf } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { countOf } from '@/lib/rehearsals/finding';
import { rehearseAmendment } from '@/lib/rehearsals/rehearse-amendment';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = {
  params: Promise<{ roundId: string; amendmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('rehearsals'))('amendment.title') };
}

export default async function AmendmentRehearsalPage({ params: given, searchParams }: Props) {
  const [actor, asked, t, now] = [await signedInActor(), await given, await getTranslator('rehearsals'), new Date()];
  const [amendments, wanted] = [await getTranslator('amendments'), rehearsalParams.parse(await searchParams)];
  const detail = await amendmentOf(actor, asked, now);
  if (detail === null) notFound();
  const [page, amendmentPage] = [
    paths.amendmentRehearsal(asked.roundId, asked.amendmentId),
    paths.amendment(asked.roundId, asked.amendmentId),
  ];
  if (!detail.mayRehearse) redirect(amendmentPage);
  const params = { ...wanted, section: wanted.section || firstChanged(detail) };
  const rehearsal = await rehearseAmendment(actor, { ...asked, expected: params.expected }, now);
  if (rehearsal === null) notFound();
  const { round, findings, expected, begun } = rehearsal;
  return (
    <>
      <PageHeader
        title={t('amendment.title')}
        state={t('amendment.state', countOf(findings))}
        back={{ href: amendmentPage, label: amendments('page.backToAmendment', { number: detail.amendment.number }) }}
      />
      <h2 className="mb-3">{t('findingsTitle')}</h2>
      <Assumptions
        page={page}
        expected={expected}
        basis={[t('expectedSoFar', { count: begun }), t('amendment.scope')]}
        keep={{ as: params.as, variant: params.variant }}
      />
      <FindingRows
        findings={findings}
        placeOf={({ part, field }) => (detail.mayEdit && part === 'form' ? formPlace(amendmentPage, field) : null)}
      />
      <RehearsedViews page={page} params={params} stages={round.stages}>
        <RehearsedView
          played={rehearsal}
          params={params}
          page={page}
          placeOf={(part) => (part === 'form' ? amendmentPage : paths.roundSettings(asked.roundId, part))}
          now={now}
        />
      </RehearsedViews>
    </>
  );
}

/** One opens the form where it differs. */
function firstChanged({ changes, form }: AmendmentDetail): string {
  const titles = changes.map(({ section }) => section);
  return form.sections.find(({ title }) => titles.includes(title))?.key ?? '';
}
