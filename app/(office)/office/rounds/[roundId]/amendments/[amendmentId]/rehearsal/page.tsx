import { redirect } from 'next/navigation';
import { RehearsedView } from '@/app/(office)/office/rounds/[roundId]/rehearsed-view';
import { Assumptions } from '@/components/rehearsals/assumptions';
import { FindingRows } from '@/components/rehearsals/finding-rows';
import { RehearsedViews } from '@/components/rehearsals/rehearsed-views';
import { formPlace } from '@/components/rounds/settings-place';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type AmendmentDetail, amendmentOf } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { countOf } from '@/lib/rehearsals/finding';
import { rehearseAmendment } from '@/lib/rehearsals/rehearse-amendment';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { detail: amendmentOf },
  title: async () => (await getTranslator('rehearsals'))('amendment.title'),
  async render({ detail, address, now }) {
    const [t, amendments] = [await getTranslator('rehearsals'), await getTranslator('amendments')];
    const { roundId, id: amendmentId, number } = detail.amendment;
    const rehearsalPage = paths.amendmentRehearsal(roundId, amendmentId);
    const amendmentPage = paths.amendment(roundId, amendmentId);
    if (!detail.mayRehearse) redirect(amendmentPage);
    const wanted = rehearsalParams.parse(address);
    const params = { ...wanted, section: wanted.section || firstChanged(detail) };
    const rehearsal = await ask(rehearseAmendment, { roundId, amendmentId, expected: params.expected });
    const { round, findings, expected, begun } = rehearsal;
    return (
      <>
        <PageHeader
          title={t('amendment.title')}
          state={t('amendment.state', countOf(findings))}
          back={{ href: amendmentPage, label: amendments('page.backToAmendment', { number: number }) }}
        />
        <Section title={t('findingsTitle')}>
          <Assumptions
            page={rehearsalPage}
            expected={expected}
            basis={[t('expectedSoFar', { count: begun }), t('amendment.scope')]}
            keep={{ as: params.as, variant: params.variant }}
          />
          <FindingRows
            findings={findings}
            placeOf={({ part, field }) => (detail.mayEdit && part === 'form' ? formPlace(amendmentPage, field) : null)}
          />
          <RehearsedViews page={rehearsalPage} params={params} stages={round.stages}>
            <RehearsedView
              played={rehearsal}
              params={params}
              page={rehearsalPage}
              placeOf={(part) => (part === 'form' ? amendmentPage : paths.roundSettings(roundId, part))}
              now={now}
            />
          </RehearsedViews>
        </Section>
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;

/** One opens the form where it differs. */
function firstChanged({ changes, form }: AmendmentDetail): string {
  const titles = changes.map(({ section }) => section);
  return form.sections.find(({ title }) => titles.includes(title))?.key ?? '';
}
