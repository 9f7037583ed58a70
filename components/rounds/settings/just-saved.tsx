import { ProblemList } from '@/components/forms/problem-list';
import { settingsPlace } from '@/components/rounds/settings-place';
import { Notice } from '@/components/ui/notice';
import type { PublishProblem } from '@/lib/rounds/publishing/problems-before-publishing';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';

type JustSavedProps = {
  roundId: string;
  /** The part that was saved before one was led here; nothing where one came by oneself. */
  saved: SettingsPart | undefined;
  /** The part that is shown. */
  part: SettingsPart;
  problems: readonly PublishProblem[];
};

/** Says that a part was saved, and what the part one was led to still lacks, each with its place. */
export async function JustSaved({ roundId, saved, part, problems }: JustSavedProps) {
  if (saved === undefined) return null;
  const [t, rootT] = [await getTranslator('rounds'), await getTranslator()];
  const gaps = part === 'publish' ? [] : problems.filter((problem) => problem.part === part);
  const said = t('settings.justSaved', {
    saved: t(`parts.${saved}`),
    part: t(`parts.${part}`),
    stays: saved === part ? 'yes' : 'no',
    gaps: gaps.length,
  });
  if (gaps.length === 0)
    return (
      <Notice tone="passed" className="mb-6 max-w-form" live>
        {said}
      </Notice>
    );
  return (
    <ProblemList
      isStillToCome
      title={said}
      problems={gaps.map((gap) => ({ text: problemText(rootT, gap), href: settingsPlace(roundId, gap) }))}
    />
  );
}
