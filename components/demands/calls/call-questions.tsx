import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { DemandCallDetail } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What a draft will ask beside the usual, and the way to change it; a published call lists it among its facts. */
export async function CallQuestions({ call: { id, questions, may } }: { call: DemandCallDetail }) {
  if (!may.edit) return null;
  const t = await getTranslator('demands');
  return (
    <Section
      id="questions"
      title={t('pages.further.title')}
      note={t(questions.length === 0 ? 'pages.further.none' : 'pages.further.hint')}
      className="max-w-form"
    >
      <ul className="mb-3 list-disc pl-6">
        {questions
          .flatMap(({ fields }) => fields)
          .map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
      </ul>
      <LinkButton href={paths.demandCallForm(id)}>
        {t(questions.length === 0 ? 'pages.further.add' : 'pages.further.change')}
      </LinkButton>
    </Section>
  );
}
