import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { checkCodeOf } from '@/lib/vault/check-code';
import { letterOfMine } from '../commitment/letter-of-mine';
import { filledForm } from '../filling/filled-form';
import { ownApplication } from '../filling/own-application';
import { applicationPolicy } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { hashOfNow } from './content-now';
import { lastConfirmed, type SignOffWord, signOffWords } from './entries';

/**
 * The letter of commitment of an application: what its form declares, and who confirmed the whole of it electronically, as
 * long as nothing was changed since.
 */
export const commitmentOfMine = query({
  name: 'application.commitment',
  input: z.object({ applicationId: id() }),
  subject: ownApplication,
  async run({ db, subject: application, actor, now }) {
    const form = await filledForm(db, application, now);
    const confirmed = lastConfirmed(await signOffWords(db, application.id));
    const holds = confirmed !== undefined && isThe(confirmed.contentHash, hashOfNow(application, form), application);
    const signed = holds ? inWords(confirmed) : null;
    const { number } = application;
    const checked = { kind: 'commitment', number: number ?? '', contentHash: signed?.contentHash ?? '' } as const;
    return {
      application,
      letter: await letterOfMine(db, { application, form }),
      mayEdit: problemsBeforeEditing(application, now).length === 0 && applicationPolicy.edit(actor, application),
      sections: form.sections,
      confirmed: signed && { ...signed, checkCode: number === null ? null : await checkCodeOf(db, checked) },
    };
  },
});

/** As the letter says it, a Chinese document. */
const inWords = ({ name, at, contentHash }: SignOffWord) => ({
  name,
  moment: formatDateTime(at),
  contentHash: contentHash ?? '',
});

/** What was handed in cannot be changed any more, but got its number only then. */
const isThe = (confirmed: string | null, current: string, { submittedAt }: { submittedAt: Date | null }): boolean =>
  submittedAt !== null || confirmed === current;
