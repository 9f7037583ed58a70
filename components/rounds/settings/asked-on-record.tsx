import { Disclosure } from '@/components/ui/disclosure';
import { formSections } from '@/lib/forms/definition/definition';
import { tiedColumns, tiedFact } from '@/lib/forms/definition/tied-fact';
import { paths } from '@/lib/paths/paths';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { getTranslator } from '@/lib/web/messages';

/** Questions that ask applicants for what the platform holds; the office may show it instead. */
export async function AskedOnRecord({ round }: { round: RoundSettings }) {
  const t = await getTranslator('rounds');
  const builder = await getTranslator('builder');
  const parsed = formSections.safeParse(round.form.sections);
  const asked = (parsed.success ? parsed.data : [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const facts = [tiedFact(field), ...tiedColumns(field).map(({ onRecord }) => onRecord)];
      return facts.flatMap((fact) =>
        fact === null ? [] : [{ key: `${field.key} ${fact}`, label: field.label, fact }],
      );
    });
  if (asked.length === 0) return null;
  return (
    <div className="mb-5 max-w-form">
      <Disclosure label={t('publish.askedOnRecord', { count: asked.length })}>
        <p className="mb-2 text-table text-ink-soft">{t('publish.askedOnRecordHint')}</p>
        <ul className="list-disc pl-6">
          {asked.map(({ key, label, fact }) => (
            <li key={key}>{t('publish.askedFact', { label, fact: builder(`facts.${fact}`) })}</li>
          ))}
        </ul>
        <p className="mt-2">
          <a href={paths.roundSettings(round.id, 'form')} className="link">
            {t('publish.toForm')}
          </a>
        </p>
      </Disclosure>
    </div>
  );
}
