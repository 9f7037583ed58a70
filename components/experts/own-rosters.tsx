import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { OwnRoster } from '@/lib/experts/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** For whoever serves several cities: what each of them may see of the others. */
export async function OwnRosters({ rosters, action }: { rosters: OwnRoster[]; action: FormAction }) {
  if (rosters.length < 2) return null;
  const t = await getTranslator('experts');
  return (
    <Section id="rosters" title={t('rosters.title')} note={t('rosters.hint')}>
      <ul>
        {rosters.map(({ id, version, showsOtherLoad, city }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            <span>
              {city.name}
              <span className="block text-small text-ink-soft">
                {t(showsOtherLoad ? 'rosters.shown' : 'rosters.hidden')}
              </span>
            </span>
            <Form action={action} id={`roster-${id}`}>
              <input type="hidden" name="expertId" value={id} />
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="shows" value={showsOtherLoad ? 'no' : 'yes'} />
              <SubmitButton kind="secondary">{t(showsOtherLoad ? 'rosters.hide' : 'rosters.show')}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
