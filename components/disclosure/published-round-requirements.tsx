import { Section } from '@/components/ui/section';
import { unbroken } from '@/components/ui/unbroken';
import { paths } from '@/lib/paths/paths';
import { requirementLines } from '@/lib/plans/announcing/rule-texts';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** What applications must meet, in the form's own words, and the blank sheets to read and print. */
export async function PublishedRoundRequirements({ round }: { round: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const lines = requirementLines(round.terms);
  return (
    <Section id="requirements" title={t(lines.length > 0 ? 'round.requirements' : 'round.sheets')}>
      {lines.length > 0 && (
        <ol className="max-w-text list-decimal pl-6">
          {lines.map((line) => (
            <li key={line}>{unbroken(line)}</li>
          ))}
        </ol>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={paths.blankForm(round.id)}>{t('blank.open')}</a>
        <a href={paths.publicRubrics(round.id)}>{t('rubrics.open')}</a>
      </p>
    </Section>
  );
}
