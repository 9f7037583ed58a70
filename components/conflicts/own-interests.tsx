import { RadioField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { InterestHolder, InterestKind } from '@/lib/db/generated/enums';
import type { OwnInterest } from '@/lib/experts/links/own-interests';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';

type OwnInterestsProps = { interests: OwnInterest[]; actions: Record<'declare' | 'withdraw', FormAction> };

/** What an expert declares of where they and close relatives work, and how to declare more. */
export async function OwnInterests({ interests, actions }: OwnInterestsProps) {
  const t = await getTranslator('conflicts');
  return (
    <Section id="interests" title={t('own.title')} note={t('own.hint')}>
      {interests.length === 0 && <p className="mb-3 text-ink-soft">{t('own.empty')}</p>}
      <ul>
        {interests.map(({ id, holder, kind, body, from, to }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            <span>
              {body}
              <span className="block text-small text-ink-soft">
                {[t(`holders.${holder}`), t(`kinds.${kind}`), ...daysOf(t, { from, to })].join(' · ')}
              </span>
            </span>
            <Form action={actions.withdraw} id={`withdraw-${id}`}>
              <input type="hidden" name="interestId" value={id} />
              <SubmitButton kind="quiet">{t('own.withdraw')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <div className="row-acts mt-3 max-w-form *:basis-full">
        <Disclosure label={t('own.add')}>
          <Form action={actions.declare} id="declare-interest" clearWhenDone>
            <RadioField
              name="holder"
              label={t('own.holder')}
              required
              options={Object.values(InterestHolder).map((value) => ({ value, label: t(`holders.${value}`) }))}
            />
            <RadioField
              name="kind"
              label={t('own.kind')}
              required
              options={Object.values(InterestKind).map((value) => ({ value, label: t(`kinds.${value}`) }))}
            />
            <TextField name="body" label={t('own.body')} required />
            <TextField name="uscc" label={t('own.uscc')} />
            <TextField name="from" type="date" className="max-w-[12rem]" label={t('own.from')} />
            <TextField name="to" type="date" className="max-w-[12rem]" label={t('own.to')} />
            <SubmitButton>{t('own.save')}</SubmitButton>
          </Form>
        </Disclosure>
      </div>
    </Section>
  );
}

/** Since when and until when, as far as it was said. */
function daysOf(t: Translate<'conflicts'>, { from, to }: Pick<OwnInterest, 'from' | 'to'>): string[] {
  if (from === null) return to === null ? [] : [t('own.until', { to: t.day(to) })];
  return [to === null ? t('own.since', { from: t.day(from) }) : t('own.span', { from: t.day(from), to: t.day(to) })];
}
