import { Section } from '@/components/ui/section';
import type { DisciplineOf } from '@/lib/awards/discipline/cases-of-objection';
import { getTranslator } from '@/lib/web/messages';
import { CaseFacts } from './case-facts';

/** What the discipline inspection has had to do with an objection. */
export async function DisciplineSection({ discipline }: { discipline: DisciplineOf }) {
  if (discipline.cases.length === 0) return null;
  const t = await getTranslator('discipline');
  return (
    <Section id="discipline" title={t('section.title')} {...(discipline.isStanding && { note: t('section.standing') })}>
      {discipline.cases.map((each) => (
        <CaseFacts key={each.id} each={each} />
      ))}
    </Section>
  );
}
