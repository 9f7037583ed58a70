import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { gateSets } from '@/lib/plans/terms/gate-sets';
import { getTranslator } from '@/lib/web/messages';
import { AtVersion, atPlan, type PlanPartProps } from './settings-form';

/** What other places ask, each taken over with one press; said to be theirs, not anybody's rule here. */
export async function GateSets({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  return (
    <Disclosure label={t('gates.sets')}>
      <p className="mb-3 max-w-text text-ink-soft">{t('gates.setsHint')}</p>
      <ul className="mb-4 max-w-form border-t border-line">
        {gateSets.map(({ key, name, summary }) => (
          <li key={key} className="border-b border-line py-3">
            <p className="font-medium">{name}</p>
            <p className="mb-2 text-table text-ink-soft">{summary}</p>
            <Form action={action} id={`set-${key}`}>
              <AtVersion at={atPlan(plan)} />
              <input type="hidden" name="set" value={key} />
              <SubmitButton kind="secondary">{t('gates.applySet', { name })}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
