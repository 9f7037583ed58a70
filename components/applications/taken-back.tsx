import { Notice } from '@/components/ui/notice';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { getTranslator } from '@/lib/web/messages';

/** That what was handed in does not take part as it stands, and until when it can; or that it is too late. */
export async function TakenBack({ own: { application, locked } }: { own: OwnApplication }) {
  const { status, takenBackAt, number, round } = application;
  if (status !== 'DRAFT' || takenBackAt === null) return null;
  const t = await getTranslator('applications');
  const isOver = locked.length > 0;
  const values = {
    at: t.dateTime(takenBackAt),
    closesAt: round.closesAt === null ? '' : t.deadline(round.closesAt),
    number: number ?? '',
  };
  return (
    <Notice
      tone={isOver ? 'refused' : 'returned'}
      title={t(isOver ? 'takeBack.overTitle' : 'takeBack.takenTitle')}
      className="mb-6"
    >
      <p>{t(isOver ? 'takeBack.over' : 'takeBack.taken', values)}</p>
    </Notice>
  );
}
