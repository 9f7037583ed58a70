import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import type { ToReturn } from '@/lib/applications/screening/applications-to-return';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Which points of the round's checklist are not met, asked of all that are chosen; the preview below says what each is told. */
export async function ChoosePoints({ toReturn: { header, checklist, unmet, chosen } }: { toReturn: ToReturn }) {
  const t = await getTranslator('applications');
  return (
    <Section id="points" title={t('bulkReturn.points')} note={t('bulkReturn.pointsNote')}>
      <form action={paths.returnApplications(header.id)} className="max-w-form">
        {chosen.map(({ id }) => (
          <input key={id} type="hidden" name="applicationIds" value={id} />
        ))}
        {checklist.map(({ key, label }) => (
          <Checkbox key={key} name="unmet" value={key} label={label} defaultChecked={unmet.includes(key)} />
        ))}
        <Button type="submit" className="mt-3">
          {t('bulkReturn.preview')}
        </Button>
      </form>
    </Section>
  );
}
