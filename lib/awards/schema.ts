import { z } from 'zod';
import { whole, yuanOrEmpty } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { parseYuan } from '@/lib/kernel/money';
import { day, flag, id, line, prose, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { halfWidth } from '@/lib/kernel/typed/figures';
import type { ProblemCode } from '@/messages/typed';
import { problemsWithObjector } from './objections/objection-rules';

/** A title is an answer of one line, which the form limits further. */
const MOST_TITLE = 200;
const count = () => whole(0, 10_000, 'awards.problems.count');
const outcome = z.enum(['AWARD', 'RESERVE', 'DECLINE'], { message: 'awards.problems.outcomeMissing' });

/** Fen from code, yuan as typed from a form. Whatever stands there does not matter unless money is awarded. */
export const decideInput = z
  .object({
    applicationId: id(),
    outcome,
    amountFen: z.union([z.bigint(), z.string().max(30)]).default(0n),
    reason: prose(limits.opinion).default(''),
    version: version().default(0),
  })
  .transform((typed, context) => {
    const amountFen = typed.outcome === 'AWARD' ? asFen(typed.amountFen) : 0n;
    if (amountFen === null)
      context.addIssue({ code: 'custom', path: ['amountFen'], message: 'awards.problems.amountUnreadable' });
    return { ...typed, amountFen: amountFen ?? 0n };
  });

export const decideByRankInput = z.object({
  roundId: id(),
  /** Where the round's own rules say how many, it is not asked. */
  awardCount: count().optional(),
  reserveCount: count().default(0),
  /** Equals at a line that the rules draw, in the order in which the chair takes them. */
  chairOrder: z
    .array(z.union([z.literal(''), id()]))
    .max(200)
    .default([])
    .transform((ids) => ids.filter((one) => one !== '')),
  /** Goes into the letter to everyone declined. */
  reason: requiredProse(limits.opinion),
  /** Decisions made one by one stay, unless this is ticked. */
  overwrite: flag(),
  /** What the deciding officer saw, `shownOf`: others may have decided since. */
  shown: z.string().max(60).optional(),
});

export const releaseDecisionsInput = z.object({
  roundId: id(),
  /** First day of publicity; today when left out. */
  startDay: day().optional(),
  /** Said in the notice before the list. */
  body: prose(limits.statement).default(''),
  /** Why the awards are released although a minimum share does not hold. */
  shareReason: prose(limits.opinion).default(''),
  /** What the releasing officer saw, `shownOf`: others may have decided since. */
  shown: z.string().max(60).optional(),
});

export const fileMinutesInput = z.object({
  roundId: id(),
  heldOn: day(),
  about: line(200).default(''),
  file: z.instanceof(File, { message: 'kernel.problems.required' }),
});
export const keepBarredAwardInput = z.object({
  applicationId: id(),
  version: version(),
  reason: requiredProse(limits.opinion),
});
export const cancelBarredAwardInput = z.object({
  applicationId: id(),
  version: version(),
  finding: requiredProse(limits.opinion),
});

/** `meant` is the second word: it cannot be taken back. */
export const giveUpAwardInput = z.object({
  applicationId: id(),
  version: version(),
  reason: requiredProse(limits.opinion),
  meant: flag(),
});
export const cancelAwardInput = z.object({
  applicationId: id(),
  version: version(),
  finding: requiredProse(limits.opinion),
});
/** `version` is that of the notice; `inPlaceOfId` the application whose award ended. */
export const moveReserveUpInput = z.object({
  roundId: id(),
  version: version(),
  applicationId: id(),
  inPlaceOfId: id(),
  /** Left empty: what the review recommended. */
  amountFen: yuanOrEmpty(),
  reason: requiredProse(limits.opinion),
});

/** `version` is that of the words; zero where nobody has confirmed any. */
export const confirmPublicWordsInput = z.object({
  applicationId: id(),
  title: requiredLine(MOST_TITLE),
  summary: prose(limits.account),
  place: prose(limits.reason),
  version: version(),
});

export const noticeInput = z.object({ roundId: id(), version: version() });

const textOfObjection = requiredProse(limits.account);

const raised = z.object({
  roundId: id(),
  applicationId: id(),
  objectorKind: z.enum(['ORGANISATION', 'INDIVIDUAL', 'ANONYMOUS'], { message: 'awards.problems.objectorKindMissing' }),
  objectorName: line(100).default(''),
  contact: line(100).default(''),
  text: textOfObjection,
  seal: z.instanceof(File).optional(),
});

const objector = raised.pick({ objectorKind: true, objectorName: true, contact: true, seal: true });

/** What this kind of objector must tell. Beside a field that could not be read stands what was sent, whatever it is. */
const tells = (field: 'objectorName' | 'contact' | 'seal') => (sent: unknown) => {
  const { data } = objector.safeParse(sent);
  if (data === undefined) return true;
  return problemsWithObjector({ ...data, hasSeal: hasFile(data.seal) }).every((problem) => problem.field !== field);
};

/** Told together with whatever else is missing, not after it. */
const together = (field: string, error: ProblemCode) => ({ error, path: [field], when: () => true });

export const raiseObjectionInput = raised
  .refine(tells('objectorName'), together('objectorName', 'awards.problems.objectorNameMissing'))
  .refine(tells('contact'), together('contact', 'awards.problems.contactMissing'))
  .refine(tells('seal'), together('seal', 'awards.problems.sealMissing'));

/** By the number of the receipt, and the contact that was left. */
export const findObjectionInput = z.object({
  number: requiredLine(60).transform((typed) => halfWidth(typed).replace(/\s/g, '').toUpperCase()),
  contact: requiredLine(100),
});

/** A file field left empty arrives as a file without a name and bytes. */
export function hasFile(file: File | undefined): file is File {
  return file !== undefined && file.size > 0;
}

export const acceptObjectionInput = z.object({ objectionId: id(), version: version() });
export const refuseObjectionInput = acceptObjectionInput.extend({ finding: requiredProse(limits.account) });
export const settleObjectionInput = refuseObjectionInput.extend({
  conclusion: z.enum(['UPHELD', 'DISMISSED'], { message: 'awards.problems.conclusionMissing' }),
});

function asFen(typed: bigint | string): bigint | null {
  if (typeof typed === 'bigint') return typed;
  return typed.trim() === '' ? 0n : parseYuan(typed);
}
