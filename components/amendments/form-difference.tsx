import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { FormChange } from '@/lib/forms/builder/form-difference';
import { getTranslator } from '@/lib/web/messages';
import { PartChanges } from './part-changes';

const tones: Record<FormChange['act'], Tone> = { added: 'passed', removed: 'refused', changed: 'active' };

/** What differs between two versions of a form: one entry each, in the order of the form. */
export async function FormDifference({ changes }: { changes: readonly FormChange[] }) {
  const [t, forms] = [await getTranslator('amendments'), await getTranslator('builder')];
  if (changes.length === 0) return <p className="text-ink-soft">{t('difference.none')}</p>;
  return (
    <ol className="max-w-form border-t border-line">
      {changes.map((change, index) => {
        const { thing, act, name, section, field, text } = change;
        return (
          // Two fields may bear one name, so the place is what tells them apart.
          <li key={index} className="border-b border-line py-2.5">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <StatusTag tone={tones[act]}>{t(`difference.${act}`)}</StatusTag>
              <strong className="font-semibold">{name}</strong>
              <span className="text-table text-ink-soft">
                {t(`difference.${thing}`)}
                {section !== '' && ` · ${section}`}
                {act === 'added' &&
                  field !== null &&
                  ` · ${forms(`types.${field.type}`)} · ${t(field.required ? 'difference.required' : 'difference.optional')}`}
              </span>
            </div>
            {act === 'added' && field !== null && field.hint !== '' && (
              <p className="mt-1 max-w-text text-table text-ink-soft">{field.hint}</p>
            )}
            {act !== 'changed' && text !== '' && <p className="mt-1 max-w-text text-table">{text}</p>}
            {change.changes.length > 0 && <PartChanges changes={change.changes} thing={thing} />}
          </li>
        );
      })}
    </ol>
  );
}
