import 'server-only';
import type { FileKind } from '@/lib/files/kinds';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { wrongFiles } from '@/lib/files/wrong-files';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { fileMinutesInput } from '../schema';
import { mayHaveMinutes } from './minutes-of-round';

export const MINUTES_KINDS: readonly FileKind[] = ['pdf', 'docx', 'jpg', 'png'];

/** Files the minutes of the meeting in which a round's awards were decided. What is filed stays; more can be filed. */
export const fileMinutes = command({
  name: 'round.fileMinutes',
  input: fileMinutesInput,
  alsoWrong: wrongFiles({ file: MINUTES_KINDS }),
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.fileMinutes,
  prepare: async ({ subject: { round }, input: { file, heldOn }, now }) => {
    refuseIf(problemsInMinutes(round, heldOn, now));
    return receiveFile(file, { allow: MINUTES_KINDS });
  },
  async run({ subject: { id: roundId, round }, input: { heldOn, about }, prepared, actor, tx, now }) {
    refuseIf(problemsInMinutes(round, heldOn, now));
    const { id: fileId } = await storeFile(tx, prepared, { actor, now });
    const data = { roundId, fileId, heldOn, about, filedAt: now, filedById: by(actor) };
    const { id } = await tx.meetingMinutes.create({ data });
    return { id: roundId, minutesId: id };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { heldOn }, result: { minutesId } }) => ({ detail: { minutesId, heldOn } }),
});

type Round = { status: Parameters<typeof mayHaveMinutes>[0] };

const problemsInMinutes = ({ status }: Round, heldOn: string, now: Date): Problem[] => [
  ...problemIf(!mayHaveMinutes(status), { code: 'awards.problems.minutesTooEarly' }),
  ...problemIf(heldOn > shanghaiDay(now), { code: 'awards.problems.meetingInFuture', field: 'heldOn' }),
];
