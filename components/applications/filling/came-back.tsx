import { Findings } from '@/components/applications/findings';
import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { problemsInResubmission, type ToMend } from '@/lib/applications/screening/to-mend';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type CameBackProps = {
  applicationId: string;
  toMend: ToMend /** Whether whoever reads it hands it in. */;
  handsIn: boolean;
};

/** What it was given back for in one list, each thing with its place and whether anything was changed there since. */
export async function CameBack({ applicationId, toMend, handsIn }: CameBackProps) {
  const t = await getTranslator('applications');
  const { sections, whole } = toMend;
  if (sections.length === 0 && whole === null) return null;
  const placed = sections.flatMap(({ key, title, asked }) =>
    asked.map((finding) => ({
      finding,
      place: title,
      href: `${paths.myApplication(applicationId, key)}${finding.field === null ? '' : `#${fieldId('f', `answers.${finding.field}`)}`}`,
      isUnchanged: finding.isUnchanged,
    })),
  );
  const ofTheWhole = (whole?.asked ?? []).map((finding) => ({
    finding,
    place: t('overview.wholeForm'),
    href: null,
    isUnchanged: whole?.isUnchanged === true,
  }));
  const lines = [...placed, ...ofTheWhole];
  const left = lines.filter(({ isUnchanged }) => isUnchanged).length;
  const isAsked = handsIn && problemsInResubmission(toMend, false).length > 0;
  return (
    <Notice
      tone={left > 0 ? 'returned' : 'active'}
      title={t('check.toMend', { count: left })}
      className="mb-6 max-w-form"
    >
      <ol className="list-decimal space-y-2 pl-5">
        {lines.map(({ finding, place, href, isUnchanged }, index) => (
          <li key={index}>
            <span className="flex flex-wrap items-center gap-x-2">
              {href === null ? (
                place
              ) : (
                <a href={href} className="link">
                  {place}
                </a>
              )}
              <StatusTag tone={isUnchanged ? 'returned' : 'passed'}>
                {t(isUnchanged ? 'check.isUnchanged' : 'check.isChanged')}
              </StatusTag>
            </span>
            <Findings of={[finding]} />
          </li>
        ))}
      </ol>
      {isAsked && (
        <p className="mt-2">
          <a href={`#${fieldId('submit', 'unchanged')}`} className="link">
            {t('check.toMeant')}
          </a>
        </p>
      )}
    </Notice>
  );
}
