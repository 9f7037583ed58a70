import { formSections } from '@/lib/forms/definition';
import { getTranslator } from '@/lib/web/messages';

/** The application form as its definition says it. Forms ship with templates; they are read here, not edited. */
export async function FormView({ form }: { form: { title: string; sections: unknown } }) {
  const t = await getTranslator('rounds');
  const sections = formSections.parse(form.sections);
  return (
    <div className="max-w-form">
      <p className="mb-4 text-ink-soft">{t('form.hint', { title: form.title, sections: sections.length })}</p>
      <ol>
        {sections.map((section, index) => (
          <li key={section.key} className="mb-5">
            <h3>
              <span className="figures mr-2 text-ink-soft">{index + 1}</span>
              {section.title}
            </h3>
            {section.hint && <p className="text-table text-ink-soft">{section.hint}</p>}
            <ul className="mt-1 border-t border-line">
              {section.fields.map((field) => (
                <li key={field.key} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5">
                  <span>
                    {field.label}
                    {field.required && <span className="ml-2 text-small text-ink-soft">{t('form.required')}</span>}
                  </span>
                  <span className="text-table text-ink-soft">
                    {'maxLength' in field ? t('form.limit', { type: t(`form.${field.type}`), limit: field.maxLength }) : t(`form.${field.type}`)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
