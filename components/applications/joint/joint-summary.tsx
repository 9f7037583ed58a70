import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { stands } from '@/lib/applications/joint/lifecycle';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { PartTag } from './part-tag';

/** Who takes part beside the lead, where the round allows it or somebody does. */
export async function JointSummary({ own: { application, mayEdit } }: { own: OwnApplication }) {
  const { id, jointParts, round } = application;
  if (jointParts.length === 0 && (round.terms.joint.mode === 'none' || !mayEdit)) return null;
  const t = await getTranslator('applications');
  const waiting = jointParts.filter(({ status }) => status === 'ASKED').length;
  return (
    <Section id="joint" title={t('joint.title')}>
      <p className="text-ink-soft">
        {jointParts.length === 0
          ? t('joint.stateNone')
          : t('joint.state', { count: jointParts.filter(stands).length, waiting })}
      </p>
      <ul className="mt-2">
        {jointParts.map((part) => (
          <li key={part.id} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
            <span>{part.organisation.name}</span>
            <PartTag status={part.status} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <LinkButton href={paths.jointParts(id)}>
          {t(!mayEdit ? 'joint.look' : jointParts.length === 0 ? 'joint.addFirst' : 'joint.manage')}
        </LinkButton>
      </p>
    </Section>
  );
}
