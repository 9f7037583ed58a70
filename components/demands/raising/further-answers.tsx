import { Section } from '@/components/ui/section';
import type { FurtherAnswer } from '@/lib/demands/submitting/further-answers';
import { getTranslator } from '@/lib/web/messages';

/** What the call asked further, for whoever verifies; none of it becomes public. */
export async function FurtherAnswers({ answers }: { answers: FurtherAnswer[] }) {
  const t = await getTranslator('demands');
  return (
    <Section id="further" title={t('pages.further.title')} note={t('pages.further.hint')}>
      <dl className="max-w-text">
        {answers.map(({ key, label, answer }) => (
          <div key={key} className="mb-3">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-line">{textOf(answer, t('pages.separator'))}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function textOf(answer: FurtherAnswer['answer'], separator: string): string {
  if (answer.kind === 'text') return answer.text;
  return answer.kind === 'list' ? answer.items.join(separator) : '—';
}
