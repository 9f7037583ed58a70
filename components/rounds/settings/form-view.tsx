import { FieldFacts } from '@/components/forms/builder/field-facts';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';

/** A form as its definition says it, where it is only read. */
export async function FormView({ form }: { form: { title: string; sections: unknown } }) {
  const t = await getTranslator('builder');
  const sections = formSections.parse(form.sections);
  const references = formReferences(sections, { categories: [], budgetItems: [] });
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0);
  return (
    <div className="max-w-form">
      <p className="mb-4 text-ink-soft">
        {t('outline.read', { title: form.title, sections: sections.length, fields })}
      </p>
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
                <li key={field.key} className="border-b border-line py-1.5">
                  {field.label}
                  <FieldFacts field={field} isProtected={false} references={references} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
