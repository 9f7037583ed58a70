import type { PartsOfApplication } from '@/lib/applications/joint/parts-of-application';
import type { Translate } from '@/lib/web/messages';

type Stand = 'nobody' | 'waiting' | 'declined' | 'unsigned' | 'ready';
type Given = Pick<PartsOfApplication, 'takingPart'> & {
  parts: readonly Pick<PartsOfApplication['parts'][number], 'status'>[];
  agreement: readonly unknown[];
};

/** How far the parts are: a partner's word first, since nothing else can be done about that one. */
export function standOfParts({ parts, takingPart, agreement }: Given): Stand {
  if (parts.some(({ status }) => status === 'ASKED')) return 'waiting';
  if (parts.some(({ status }) => status === 'DECLINED')) return 'declined';
  if (takingPart === 0) return 'nobody';
  return agreement.length === 0 ? 'unsigned' : 'ready';
}

/** Whose move it is and until when, as long as it can be handed in. */
export function stateOfParts(t: Translate<'applications'>, read: PartsOfApplication): string {
  const { own, parts, takingPart: count, until } = read;
  const counted = (asked: string): number => parts.filter(({ status }) => status === asked).length;
  if (!own.mayEdit) return t('joint.stands.closed', { count });
  return t(`joint.stands.${standOfParts(read)}`, {
    count,
    waiting: counted('ASKED'),
    declined: counted('DECLINED'),
    until: until === null ? '' : t.deadline(until),
    isDue: until === null ? 'no' : 'yes',
  });
}
