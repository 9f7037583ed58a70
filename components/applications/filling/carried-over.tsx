import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import { leftIn } from '@/lib/applications/carrying/carried';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';

/** Which answers still stand as an earlier application gave them, and which of those do not fit this form. */
export async function CarriedOver({ own: { application, form, carried, problems, mayEdit } }: { own: OwnApplication }) {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const sources = [...new Set(Object.values(carried))];
  const left = leftIn(application.carried);
  if (!mayEdit || (sources.length === 0 && left.length === 0)) return null;
  const unfit = problems.filter(({ field }) => (field.split('.')[0] ?? '') in carried);
  const to = (section: string, field = ''): string =>
    `${paths.myApplication(application.id, section)}${field && `#${fieldId('f', `answers.${field}`)}`}`;
  return (
    <Notice
      title={t(sources.every((source) => source === '') ? 'carried.titlePassport' : 'carried.title')}
      className="mb-6 max-w-form"
    >
      {sources.map((source) => (
        <p key={source}>
          {source === '' ? t('carried.fromPassport') : t('carried.from', { source })}
          {form.sections.map(({ key, title, fields }) => {
            const count = fields.filter((field) => carried[field.key] === source).length;
            return (
              count > 0 && (
                <span key={key}>
                  {' '}
                  <a href={to(key)}>{t('carried.section', { title, count })}</a>
                </span>
              )
            );
          })}
        </p>
      ))}
      <p>{t('carried.check')}</p>
      {left.length > 0 && (
        <>
          <p className="mt-2 font-medium">{t('carried.left', { count: left.length })}</p>
          <ul className="list-disc pl-5">
            {left.map(({ label, why }) => (
              <li key={`${label} ${why}`}>{t(`carried.why.${why}`, { label })}</li>
            ))}
          </ul>
        </>
      )}
      {unfit.length > 0 && (
        <>
          <p className="mt-2 font-medium">{t('carried.unfit', { count: unfit.length })}</p>
          <ul className="list-disc pl-5">
            {unfit.map((problem) => (
              <li key={`${problem.field} ${problem.code}`}>
                <a href={to(problem.section, problem.field)}>{problemText(root, problem)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
