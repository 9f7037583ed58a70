import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import type { ToMend } from '@/lib/applications/screening/to-mend';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { SECTION_FORM } from './section-form';
import { type Around, turnOf } from './turn-of';

type SectionTurnsProps = {
  applicationId: string;
  current: string;
  around: Around;
  /** What an officer asked to be mended; nothing where the form is filled in for the first time. */
  toMend: ToMend;
  mayEdit: boolean;
};

/** What comes next is the one primary act, and saving stands beside it; of a form that came back the next is what is still to be mended. */
export async function SectionTurns({ applicationId, current, around, toMend, mayEdit }: SectionTurnsProps) {
  const t = await getTranslator('applications');
  const turn = turnOf(around, current, toMend.sections);
  return (
    <div className="section-turns">
      <LinkButton
        kind="primary"
        data-saves-first={mayEdit || undefined}
        href={
          turn.to === null ? paths.checkApplication(applicationId) : paths.myApplication(applicationId, turn.to.key)
        }
      >
        {turn.to === null ? t('section.toCheck') : t(`section.${turn.kind}`, { title: turn.to.title })}
      </LinkButton>
      {mayEdit && (
        <SubmitButton kind="secondary" form={SECTION_FORM}>
          {t('section.save')}
        </SubmitButton>
      )}
      {around.previous !== null && (
        <LinkButton kind="quiet" href={paths.myApplication(applicationId, around.previous.key)}>
          {t('section.previous', { title: around.previous.title })}
        </LinkButton>
      )}
    </div>
  );
}
