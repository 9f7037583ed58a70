import { deskDocument } from '@/app/desk-document';
import { SelectField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Facts } from '@/components/ui/facts';
import { PageHeader } from '@/components/ui/page-header';
import { caseToAssign } from '@/lib/inbox/case-to-assign';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import { assignCaseAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { assignCaseAction },
  reads: { found: caseToAssign },
  title: async () => (await getTranslator('inbox'))('assign.title'),
  async render({ found, now }) {
    const [t, all] = [await getTranslator('inbox'), await getTranslator()];
    const back = { href: paths.office(), label: t('assign.back') };
    if (found.isOver) return <PageHeader title={t('assign.title')} state={t('assign.over')} back={back} />;
    const { line, holderId, version, officers } = found;
    const state = line.holder === null ? t('assign.free') : t('assign.now', { name: line.holder });
    return (
      <>
        <PageHeader title={t('assign.title')} state={state} back={back} />
        <Facts
          className="mb-6 max-w-form"
          facts={[
            { term: t('assign.what'), value: filledText(all, line.messageKey, line.values) },
            { term: t('assign.about'), value: line.about },
            { term: t('assign.due'), value: line.dueAt && <DueBy due={dueOf(t, line.dueAt, now)} /> },
          ]}
        />
        <Form action={assignCaseAction}>
          <input type="hidden" name="key" value={line.key} />
          <input type="hidden" name="version" value={version} />
          <SelectField name="personId" label={t('assign.who')} defaultValue={holderId ?? ''} unmarked>
            <option value="">{t(holderId === null ? 'assign.choose' : 'assign.office')}</option>
            {officers.map(({ id, name, office }) => (
              <option key={id} value={id}>
                {t('assign.person', { name, office })}
              </option>
            ))}
          </SelectField>
          <SubmitButton>{t('assign.submit')}</SubmitButton>
        </Form>
      </>
    );
  },
});
