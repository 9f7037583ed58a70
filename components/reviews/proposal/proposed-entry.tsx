import { RadioField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { ProposedEntryDetail } from '@/lib/reviews/proposals/proposed-entry';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { Keys } from './proposal-acts';
import { sayLacking, sayReader } from './say-reader';

type ProposedEntryProps = { entry: ProposedEntryDetail; add: FormAction; remove: FormAction };

export async function ProposedEntry({ entry, add, remove }: ProposedEntryProps) {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  const [reader, lacks] = [await sayReader(), await sayLacking()];
  return (
    <>
      {entry.lacking && (
        <Notice tone="waiting" className="mb-4">
          {lacks(entry.lacking)}
        </Notice>
      )}
      <Section id="readers" title={t('proposal.readers')}>
        <ul className="max-w-form border-t border-line">
          {entry.readers.map((one) => (
            <li
              key={one.expertId}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2"
            >
              <span>
                {one.name}
                <span className="block text-small text-ink-soft">{reader(one)}</span>
              </span>
              {one.byHand !== null && (
                <Form action={remove} id={`remove-${one.expertId}`}>
                  <Keys proposal={entry.proposal} />
                  <input type="hidden" name="applicationId" value={entry.application.id} />
                  <input type="hidden" name="expertId" value={one.expertId} />
                  <SubmitButton kind="secondary">{t('proposal.remove', { name: one.name })}</SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {entry.choices.length > 0 && (
        <Section id="add" title={t('proposal.add')}>
          <Form action={add} id="add-reading" className="max-w-form">
            <Keys proposal={entry.proposal} />
            <input type="hidden" name="applicationId" value={entry.application.id} />
            <RadioField
              name="expertId"
              label={t('proposal.add')}
              hint={t('proposal.addHint')}
              required
              options={entry.choices.map(({ expertId, name, employer, kind, load, capacity }) => ({
                value: expertId,
                label: name,
                hint: t('proposal.choice', {
                  kind: experts(`kinds.${kind}`),
                  employer: employer || '—',
                  load,
                  capacity,
                }),
              }))}
            />
            <SubmitButton>{t('proposal.addSubmit')}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
