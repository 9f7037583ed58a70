import type { FieldSetting } from '@/components/forms/runtime/answer-field';
import type { FieldComment } from '@/lib/applications/together/comments';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What colleagues said at the questions of a section, as it stands at each. */
export async function commentLines(
  applicationId: string,
  comments: readonly FieldComment[],
): Promise<NonNullable<FieldSetting['comments']>> {
  const t = await getTranslator('applications');
  const lines = comments.map(({ id, fieldKey, text, authorName, at }) => ({
    fieldKey,
    line: { id, text, by: t('comments.by', { author: authorName, at: t.dateTime(at) }) },
  }));
  const open = Map.groupBy(lines, ({ fieldKey }) => fieldKey);
  return {
    address: paths.comments(applicationId),
    label: t('comments.link'),
    answer: t('comments.answerAt'),
    open: Object.fromEntries([...open].map(([key, of]) => [key, of.map(({ line }) => line)])),
  };
}
