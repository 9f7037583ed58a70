import { unbroken } from '@/components/ui/unbroken';
import type { FormField } from '@/lib/forms/definition/definition';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator, type Translate } from '@/lib/web/messages';

type BlankAnswerProps = { field: FormField; round: PublishedRound };

/** The room for an answer: what may be chosen, how long it may be, and what needs nobody's hand. */
export async function BlankAnswer({ field, round }: BlankAnswerProps) {
  const t = await getTranslator('disclosure');
  const choices = choicesOf(field, round);
  const about = [aboutOf(t, field), field.hint].filter(Boolean).join(t('round.separator'));
  return (
    <>
      {field.type === 'declaration' && <span className="block whitespace-pre-line">{unbroken(field.statement)}</span>}
      {choices.length > 0 && (
        <span className="block">
          {choices.map((label) => (
            <span key={label} className="mr-4 inline-block">{`□ ${label}`}</span>
          ))}
        </span>
      )}
      {about !== '' && <small className="block text-ink-soft">{unbroken(about)}</small>}
      {field.type === 'longText' && <span className="block h-24" />}
    </>
  );
}

function choicesOf(field: FormField, { categories }: PublishedRound): string[] {
  if (field.type === 'singleChoice' || field.type === 'multiChoice') return field.options.map(({ label }) => label);
  return field.type === 'category' ? categories.map(({ name }) => name) : [];
}

function aboutOf(t: Translate<'disclosure'>, field: FormField): string {
  // A hint that names the limit itself has said it.
  if ('maxLength' in field)
    return field.hint.includes(`${field.maxLength} 字`) ? '' : t('blank.limit', { count: field.maxLength });
  if (field.type === 'money') return t('blank.unit', { unit: '元' });
  if (field.type === 'attachment') return t('blank.attachment', { count: field.maxFiles });
  if (field.type === 'calculated') return t('blank.calculated');
  if (field.type === 'region' && field.maxPlaces > 1) return t('blank.places', { count: field.maxPlaces });
  if (field.type === 'multiChoice') return t('blank.several');
  return 'unit' in field && field.unit !== '' ? t('blank.unit', { unit: field.unit }) : '';
}
