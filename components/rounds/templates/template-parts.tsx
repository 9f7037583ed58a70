import { RubricTable } from '@/components/disclosure/rubric-table';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import { FormView } from '@/components/rounds/settings/form-view';
import { Disclosure } from '@/components/ui/disclosure';
import type { PlanContent } from '@/lib/plans/plan-content';
import { getTranslator } from '@/lib/web/messages';

/** Form, rubrics and announcement of a template, each folded away until asked for. */
export async function TemplateParts({ content: { form, rubrics, announcement } }: { content: PlanContent }) {
  const t = await getTranslator('templates');
  return (
    <div className="mt-8">
      <Disclosure label={t('view.form', { title: form.title, sections: form.sections.length })}>
        <FormView form={form} />
      </Disclosure>
      {rubrics.map((rubric) => (
        <Disclosure key={rubric.key} label={t('view.rubric', { title: rubric.title })}>
          <RubricTable id={`rubric-${rubric.key}`} rubric={rubric} isWhole />
        </Disclosure>
      ))}
      <Disclosure label={t('view.announcement', { sections: announcement.length })}>
        <AnnouncementDocument title={t('view.announcementTitle')} sections={announcement} issuedBy="" issuedAt={null} />
      </Disclosure>
    </div>
  );
}
