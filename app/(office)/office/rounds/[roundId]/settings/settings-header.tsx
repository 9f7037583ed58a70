import { notFound } from 'next/navigation';
import { abandonTemplateEditAction, storeTemplateEditAction } from '@/app/(office)/office/templates/[key]/actions';
import { RoundHeader } from '@/components/rounds/round-header';
import { WorkingCopyHeader } from '@/components/rounds/templates/working-copy-header';
import type { Actor } from '@/lib/kernel/actor';
import { roundHeader } from '@/lib/rounds/queries';
import { isWorkingCopy } from '@/lib/rounds/templates/working-copy';
import { workingCopyHeader } from '@/lib/rounds/templates/working-copy-header';

type SettingsHeaderProps = { actor: Actor; round: { id: string; editsTemplateId: string | null }; now: Date };

/** Whose settings these are: a round's, or those of a template that is being modified. */
export async function SettingsHeader({ actor, round, now }: SettingsHeaderProps) {
  if (isWorkingCopy(round)) {
    const header = await workingCopyHeader(actor, round.id);
    if (header === null) notFound();
    return (
      <WorkingCopyHeader
        header={header}
        storeAction={storeTemplateEditAction}
        abandonAction={abandonTemplateEditAction}
      />
    );
  }
  const header = await roundHeader(actor, round.id);
  if (header === null) notFound();
  return <RoundHeader header={header} now={now} current="settings" />;
}
