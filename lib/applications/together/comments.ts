import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { asFilled, ownApplication } from '../filling/own-application';

export type FieldComment = {
  id: string;
  fieldKey: string;
  text: string;
  at: Date;
  authorName: string;
  resolved: { at: Date; name: string } | null;
};

export type CommentsAt = {
  section: Pick<FormSection, 'key' | 'title'>;
  key: string;
  label: string;
  comments: FieldComment[];
};

/** So many of one application, the oldest first. */
const MOST = 500;

/** What the organisation's people have said to each other at the questions of an application; `field` is the one asked about. */
export const commentsOfMine = query({
  name: 'application.comments',
  input: z.object({ applicationId: id(), field: z.string().max(40).optional() }),
  subject: ownApplication,
  async run({ db, subject: application, input, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    const comments = await commentsOf(db, application.id);
    const all = own.form.definition.flatMap((section) =>
      section.fields.map(
        ({ key, label }): CommentsAt => ({
          section,
          key,
          label,
          comments: comments.filter(({ fieldKey }) => fieldKey === key),
        }),
      ),
    );
    return {
      own,
      /** The question asked about, first and even where nobody has said anything yet. */
      asked: all.find(({ key }) => key === input.field) ?? null,
      others: all.filter(({ key, comments: said }) => key !== input.field && said.length > 0),
    };
  },
});

/** Those of an application whose reader has been let in: all, or what nobody has seen to yet. */
export async function commentsOf(
  db: Tx,
  applicationId: string,
  which: 'all' | 'open' = 'all',
): Promise<FieldComment[]> {
  const rows = await db.fieldComment.findMany({
    where: { applicationId, ...(which === 'open' ? { resolvedAt: null } : {}) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      fieldKey: true,
      text: true,
      at: true,
      resolvedAt: true,
      author: { select: { name: true } },
      resolvedBy: { select: { name: true } },
    },
  });
  return rows.map(({ author, resolvedAt, resolvedBy, ...row }) => ({
    ...row,
    authorName: author.name,
    resolved: resolvedAt === null ? null : { at: resolvedAt, name: resolvedBy?.name ?? '' },
  }));
}

/** How many of what others said nobody has seen to yet: one's own word waits for the others. */
export const openComments = (db: Tx, applicationId: string, { personId }: Pick<Actor, 'personId'>): Promise<number> =>
  db.fieldComment.count({ where: { applicationId, resolvedAt: null, authorId: { not: personId ?? '' } } });
