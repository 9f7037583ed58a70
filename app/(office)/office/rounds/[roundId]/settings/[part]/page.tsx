import { notFound } from 'next/navigation';
import { RoundHeader } from '@/components/rounds/round-header';
import { JustSaved } from '@/components/rounds/settings/just-saved';
import { planOfRound } from '@/components/rounds/settings/settings-form';
import { SettingsFrame } from '@/components/rounds/settings/settings-frame';
import { settingsState } from '@/components/rounds/settings/settings-state';
import { fundsToUse } from '@/lib/funds/queries';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundInSettings } from '@/lib/rounds/queries';
import { settingsPageParams } from '@/lib/rounds/settings/settings-parts';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { PartForm } from './part-form';

const screen = page({
  enter: 'signed-in',
  reads: { settings: roundInSettings },
  async title({ address }) {
    const [{ part }, t] = [settingsPageParams.parse(address), await getTranslator('rounds')];
    return part === null ? t('tabs.settings') : t(`parts.${part}`);
  },
  async render({ settings: { header, round }, address, now }) {
    const { part, of: chosen, filled, saved } = settingsPageParams.parse(address);
    // The form has a page of its own.
    if (part === null || part === 'form') notFound();
    const problems = problemsToMend(round, now);
    const funds =
      part === 'funding' ? await ask(fundsToUse, { cityId: round.cityId, regionPath: round.region.path }) : [];
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="settings"
          state={settingsState(await getTranslator('rounds'), round.plan, { problems, isHere: part === 'publish' })}
        />
        <SettingsFrame of={planOfRound(round)} part={part} problems={problems}>
          <JustSaved roundId={round.id} saved={saved} part={part} problems={problems} />
          <PartForm part={part} round={round} problems={problems} funds={funds} chosen={chosen} filled={filled} />
        </SettingsFrame>
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
