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
  /** Whether whoever reads it wrote it. */
  isOwn: boolean;
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
    const comments = await commentsOf(db, { applicationId: application.id }, actor);
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
  { applicationId, isOpen = false }: { applicationId: string; isOpen?: boolean },
  { personId }: Pick<Actor, 'personId'>,
): Promise<FieldComment[]> {
  const rows = await db.fieldComment.findMany({
    where: { applicationId, ...(isOpen ? { resolvedAt: null } : {}) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      fieldKey: true,
      text: true,
      at: true,
      resolvedAt: true,
      authorId: true,
      author: { select: { name: true } },
      resolvedBy: { select: { name: true } },
    },
  });
  return rows.map(({ author, authorId, resolvedAt, resolvedBy, ...row }) => ({
    ...row,
    authorName: author.name,
    isOwn: authorId === personId,
    resolved: resolvedAt === null ? null : { at: resolvedAt, name: resolvedBy?.name ?? '' },
  }));
}

type OpenWord = { fieldKey: string; author: string };

/**
 * The questions at which the last open word is somebody else's: there it is one's own move, to answer or to see to it. Where
 * one spoke last the others are to answer.
 */
export const awaiting = <Word extends OpenWord>(newestFirst: readonly Word[], personId: string | null): Word[] => {
  const last = new Map<string, Word>();
  for (const word of newestFirst) if (!last.has(word.fieldKey)) last.set(word.fieldKey, word);
  return [...last.values()].filter(({ author }) => author !== personId);
};

/** At how many questions of an application words are open, and at how many of them a colleague's waits for whoever asks. */
export async function openComments(
  db: Tx,
  applicationId: string,
  { personId }: Pick<Actor, 'personId'>,
): Promise<{ all: number; awaiting: number }> {
  const open = await db.fieldComment.findMany({
    where: { applicationId, resolvedAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { fieldKey: true, authorId: true },
  });
  const words = open.map(({ fieldKey, authorId: author }) => ({ fieldKey, author }));
  const all = new Set(words.map(({ fieldKey }) => fieldKey)).size;
  return { all, awaiting: awaiting(words, personId).length };
}
