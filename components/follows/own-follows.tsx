import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { FollowPage } from '@/lib/follows/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { FollowWords } from './follow-words';

/** What one follows, each with its end. */
export async function OwnFollows({ page, action }: { page: FollowPage; action: FormAction }) {
  const t = await getTranslator('follows');
  return (
    <Section id="own" title={t('own', { count: page.follows.length })}>
      {page.follows.length === 0 ? (
        <p className="text-ink-soft">{t('none')}</p>
      ) : (
        <ul className="cockpit-rows">
          {page.follows.map((follow) => (
            <li key={follow.id}>
              <div>
                <p className="font-medium">
                  <FollowWords follow={follow} categories={page.categories} />
                </p>
                <p className="text-small text-ink-soft">
                  {t('since', { rhythm: t(`rhythm.${follow.rhythm}`), at: t.day(follow.askedAt) })}
                </p>
              </div>
              <Form action={action} id={`end-${follow.id}`}>
                <input type="hidden" name="followId" value={follow.id} />
                <SubmitButton kind="secondary">{t('end')}</SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
