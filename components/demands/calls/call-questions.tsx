import { LinkButton } from '@/components/ui/link-button';
import type { DemandCallDetail } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What a draft will ask beside the usual, and the way to change it; a published call lists it among its facts. */
export async function CallQuestions({ call: { id, questions, may } }: { call: DemandCallDetail }) {
  if (!may.edit) return null;
  const t = await getTranslator('demands');
  return (
    <section aria-labelledby="questions" className="mt-8 max-w-form">
      <h2 id="questions" className="mb-1">
        {t('pages.further.title')}
      </h2>
      <p className="mb-3 text-ink-soft">{t(questions.length === 0 ? 'pages.further.none' : 'pages.further.hint')}</p>
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
    </section>
  );
}
