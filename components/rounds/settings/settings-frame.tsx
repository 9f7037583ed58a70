import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SectionRail } from '@/components/ui/section-rail';
import { StatusTag } from '@/components/ui/status-tag';
import type { Problem } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import { planParts } from '@/lib/plans/settings/plan-parts';
import { isToFill } from '@/lib/rounds/publishing/is-to-fill';
import { type SettingsPart, settingsParts } from '@/lib/rounds/settings/settings-parts';
import { getTranslator } from '@/lib/web/messages';
import type { EditablePlan } from './settings-form';
import { groupsOf } from './settings-index';

export type SettingsProblem = Pick<Problem, 'code'> & { part: SettingsPart };
type SettingsFrameProps = {
  of: Pick<EditablePlan, 'roundId' | 'templateId' | 'frozenAt' | 'mayEdit' | 'wordUnused'>;
  part: SettingsPart;
  problems: readonly SettingsProblem[];
  children: ReactNode;
};

/** The parts of the settings on the left, each with what it still lacks, the chosen one on the right. */
export async function SettingsFrame({ of: plan, part, problems, children }: SettingsFrameProps) {
  const t = await getTranslator('rounds');
  const isDraft = plan.frozenAt === null;
  const tagOf = (of: SettingsPart) => {
    if (!isDraft) return undefined;
    if (of === 'publish') {
      // The parts above say how much; their sum here would count everything twice.
      return problems.length === 0 ? (
        <StatusTag tone="waiting">{t('settings.ready')}</StatusTag>
      ) : (
        <StatusTag tone="closed">{t('settings.notReady')}</StatusTag>
      );
    }
    const own = problems.filter((problem) => problem.part === of);
    if (own.length === 0 && of === 'word' && plan.wordUnused !== null)
      return <StatusTag tone="waiting">{t('word.unused')}</StatusTag>;
    if (own.length === 0) return <StatusTag tone="passed">{t('settings.complete')}</StatusTag>;
    const wrong = own.filter((problem) => !isToFill(problem)).length;
    return wrong > 0 ? (
      <StatusTag tone="returned">{t('settings.toMend', { count: wrong })}</StatusTag>
    ) : (
      <StatusTag tone="closed">{t('settings.toFill', { count: own.length })}</StatusTag>
    );
  };
  const ofRound = isDraft ? settingsParts : settingsParts.filter((of) => of !== 'publish');
  const shown = plan.roundId === null ? planParts : ofRound;
  return (
    <div className="wide:grid wide:grid-cols-[15rem_minmax(0,1fr)] wide:gap-8">
      <SectionRail
        label={t(plan.roundId === null ? 'settings.templateRail' : 'settings.rail')}
        sections={shown.map((of) => ({
          href: paths.planSettings(plan, of),
          label: t(`parts.${of}`),
          tag: tagOf(of),
          isCurrent: of === part,
          ...(of === part && plan.mayEdit && { within: groupsOf(t, part) }),
        }))}
      />
      <Section id="part" title={t(`parts.${part}`)} className="wide:mt-0">
        {!plan.mayEdit && isDraft && (
          <Notice tone="closed" className="mb-5 max-w-form">
            {t('settings.readOnly')}
          </Notice>
        )}
        {children}
      </Section>
    </div>
  );
}
