import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import type { ExpertDetail } from '@/lib/experts/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { type Category, categoryNames } from './category-names';
import { ProfileFields } from './profile-fields';

type ExpertProfileProps = { expert: ExpertDetail; categories: Category[]; update: FormAction };

export async function ExpertProfile({ expert, categories, update }: ExpertProfileProps) {
  const t = await getTranslator('experts');
  return (
    <>
      <Facts
        facts={[
          { term: t('fields.employer'), value: expert.employer },
          { term: t('fields.title'), value: expert.title },
          { term: t('fields.expertKind'), value: t(`kinds.${expert.kind}`) },
          { term: t('fields.email'), value: expert.person.email },
          {
            term: t('fields.categories'),
            value: categoryNames(expert.categoryCodes, categories) || t('fields.allCategories'),
          },
          { term: t('fields.approvedAt'), value: t.day(expert.approvedAt) },
          { term: t('fields.termTo'), value: expert.termTo === null ? t('adjust.noTerm') : t.day(expert.termTo) },
          ...(expert.absences.length === 0 ? [{ term: t('detail.absences'), value: t('detail.noAbsences') }] : []),
          ...(expert.person.interests.length === 0
            ? [{ term: t('detail.history'), value: t('detail.noHistory') }]
            : []),
        ]}
      />
      {expert.mayUpdate && (
        <div className="mt-2">
          <Disclosure isBare label={t('detail.edit')}>
            <Form action={update} id="profile">
              <input type="hidden" name="expertId" value={expert.id} />
              <input type="hidden" name="version" value={expert.version} />
              <ProfileFields categories={categories} profile={expert} />
              <SubmitButton>{t('detail.save')}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </>
  );
}
