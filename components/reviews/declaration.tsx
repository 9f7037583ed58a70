import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ConflictList } from './conflict-list';
import { RecuseForm } from './recuse-form';

type DeclarationProps = {
  assignment: {
    id: string;
    version: number;
    application: {
      number: string | null;
      title: string;
      organisation: { name: string } | null;
      parties: readonly { id: string; name: string }[];
    };
    stage: { blindApplicant: boolean };
  };
  actions: { declare: FormAction; recuse: FormAction };
};

/** Before the proposal opens: who applies, when one must step aside, and the two answers. */
export async function Declaration({ assignment, actions }: DeclarationProps) {
  const t = await getTranslator('reviews');
  const { id, application, stage } = assignment;
  return (
    <>
      <Facts
        className="mb-6"
        facts={[
          ...(application.organisation === null
            ? []
            : [{ term: t('columns.organisation'), value: application.organisation.name }]),
          { term: t('columns.number'), value: application.number },
        ]}
      />
      {stage.blindApplicant && <Notice className="mb-6">{t('declaration.blindNote')}</Notice>}
      <Section title={t('declaration.listTitle')} tools={<HowTo place="declaration" />}>
        <ConflictList t={t} />
        <Form action={actions.declare} id="declare" className="mb-6">
          <input type="hidden" name="assignmentIds" value={id} />
          <SubmitButton>{t('declaration.accept')}</SubmitButton>
        </Form>
        <Disclosure label={t('declaration.recuseTitle')}>
          <RecuseForm assignment={assignment} parties={application.parties} action={actions.recuse} />
        </Disclosure>
      </Section>
    </>
  );
}
