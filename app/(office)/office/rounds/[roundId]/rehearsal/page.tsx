import { redirect } from 'next/navigation';
import { Assumptions } from '@/components/rehearsals/assumptions';
import { FindingRows } from '@/components/rehearsals/finding-rows';
import { RehearsedViews } from '@/components/rehearsals/rehearsed-views';
import { RoundHeader } from '@/components/rounds/round-header';
import { settingsPlace } from '@/components/rounds/settings-place';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { countOf } from '@/lib/rehearsals/finding';
import { rehearse } from '@/lib/rehearsals/rehearse';
import { rehearsalParams } from '@/lib/rehearsals/view-params';
import { roundHeader } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { RehearsedView } from '../rehearsed-view';

const screen = page({
  enter: 'signed-in',
  reads: { header: roundHeader },
  title: async () => (await getTranslator('rehearsals'))('title'),
  async render({ header, address, now }) {
    if (header.status !== 'DRAFT') redirect(paths.officeRound(header.id));
    const [t, params] = [await getTranslator('rehearsals'), rehearsalParams.parse(address)];
    const rehearsal = await ask(rehearse, { roundId: header.id, expected: params.expected });
    const { round, findings, expected, lastTime } = rehearsal;
    const rehearsalPage = paths.roundRehearsal(header.id);
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="rehearsal"
          state={t('state', countOf(findings))}
          action={<LinkButton href={paths.roundSettings(header.id, 'publish')}>{t('toPublish')}</LinkButton>}
        />
        <Section title={t('findingsTitle')}>
          <Assumptions
            page={rehearsalPage}
            expected={expected}
            basis={[t(lastTime === null ? 'expectedUnknown' : 'expectedLastTime', { count: lastTime ?? 0 })]}
            keep={{ as: params.as, variant: params.variant }}
          />
          <FindingRows findings={findings} placeOf={(mend) => settingsPlace(header.id, mend)} />
          <RehearsedViews page={rehearsalPage} params={params} stages={round.stages}>
            <RehearsedView
              played={rehearsal}
              params={params}
              page={rehearsalPage}
              placeOf={(part) => paths.roundSettings(header.id, part)}
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
