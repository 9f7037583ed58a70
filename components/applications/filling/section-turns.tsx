import { LinkButton } from '@/components/ui/link-button';
import type { FormSection } from '@/lib/forms/definition/definition';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type SectionTurnsProps = { applicationId: string; previous: FormSection | null; next: FormSection | null };

/** Leafing through a long form; after the last section comes the check. */
export async function SectionTurns({ applicationId, previous, next }: SectionTurnsProps) {
  const t = await getTranslator('applications');
  return (
    <div className="mt-6 flex flex-wrap gap-3 border-t border-line pt-4">
      {previous !== null && (
        <LinkButton href={paths.myApplication(applicationId, previous.key)}>
          {t('section.previous', { title: previous.title })}
        </LinkButton>
      )}
      <LinkButton
        kind="primary"
        href={next === null ? paths.checkApplication(applicationId) : paths.myApplication(applicationId, next.key)}
      >
        {next === null ? t('section.toCheck') : t('section.next', { title: next.title })}
      </LinkButton>
    </div>
  );
}
