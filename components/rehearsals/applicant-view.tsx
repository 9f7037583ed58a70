import { GateList } from '@/components/applications/gate-list';
import { profileInWords } from '@/components/applications/profile-words';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import { UnsavedAnswers } from '@/components/forms/runtime/unsaved-answers';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { SectionRail } from '@/components/ui/section-rail';
import { StatusTag } from '@/components/ui/status-tag';
import { Words } from '@/components/ui/words';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { LiveState } from '@/lib/forms/answers/live-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { RehearsalParams } from '@/lib/rehearsals/view-params';
import { getTranslator } from '@/lib/web/messages';
import { viewHref } from './view-links';

type ApplicantViewProps = {
  /** The address of the rehearsal. */
  page: string;
  params: RehearsalParams;
  view: {
    gates: EligibilityResult[];
    sections: { key: string; title: string }[];
    section: FormSection;
    values: Record<string, RawAnswer>;
    live: LiveState;
    setting: FieldSetting;
    /** What the round's rules would tell this applicant. */
    broken: string[];
  };
};

/** The gates and the form, section by section, as the applicant has them, filled by an organisation that does not exist. */
export async function ApplicantView({
  page,
  params,
  view: { gates, sections, section, values, live, setting, broken },
}: ApplicantViewProps) {
  const [t, organisations] = [await getTranslator('rehearsals'), await getTranslator('organisations')];
  const profile = profileInWords(setting.profile, organisations);
  // As on the page itself, a budget takes the width there is.
  const isGrid = section.fields.some(({ type }) => type === 'budget');
  return (
    <>
      <Disclosure label={t('gates', { count: gates.length })}>
        <GateList organisation={{ id: '', name: profile['name'] ?? '' }} results={gates} />
      </Disclosure>
      {broken.length > 0 && (
        <Notice tone="waiting" title={t('brokenTitle')} className="mt-4 max-w-form">
          <ul className="list-inside list-disc">
            {broken.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={isGrid ? 'mt-6 grid gap-8' : 'mt-6 grid gap-8 wide:grid-cols-[16rem_minmax(0,1fr)]'}>
        <div className={isGrid ? '-mb-2 max-w-form' : ''}>
          <SectionRail
            label={t('sections')}
            sections={sections.map(({ key, title }) => ({
              href: viewHref(page, params, { section: key }),
              label: title,
              tag: <StatusTag tone="passed">{t('filled')}</StatusTag>,
              isCurrent: key === section.key,
            }))}
          />
        </div>
        <div className="min-w-0">
          <h3 className="mb-1">{section.title}</h3>
          {section.hint && <p className="mb-4 max-w-text text-ink-soft">{section.hint}</p>}
          <fieldset
            disabled
            className={
              section.fields.some(({ type }) => type === 'budget' || type === 'table')
                ? 'min-w-0'
                : 'max-w-form min-w-0'
            }
          >
            <Words of={['ui.form', 'forms.runtime']}>
              <UnsavedAnswers key={`${section.key}-${params.variant}`} values={values} live={live}>
                {section.fields.map((field) => (
                  <AnswerField key={field.key} field={field} setting={{ ...setting, profile }} />
                ))}
              </UnsavedAnswers>
            </Words>
          </fieldset>
        </div>
      </div>
    </>
  );
}
