import { Section } from '@/components/ui/section';
import { getTranslator } from '@/lib/web/messages';

type DemonstrationCodesProps = { codes: { name: string; email: string; code: string; until: Date }[] };

/** What the generators of the demonstration's accounts show; nothing where none is set up. */
export async function DemonstrationCodes({ codes }: DemonstrationCodesProps) {
  if (codes.length === 0) return null;
  const t = await getTranslator('people');
  return (
    <Section id="codes" title={t('outbox.codes')} note={t('outbox.codesNote')}>
      <ul className="mb-8 border-t border-line">
        {codes.map(({ name, email, code, until }) => (
          <li key={email} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-line py-2">
            <strong className="font-mono font-medium">{code}</strong>
            <span>{`${name} <${email}>`}</span>
            <span className="text-table text-ink-soft">{t('outbox.codeUntil', { at: t.deadline(until) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
