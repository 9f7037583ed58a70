import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, requiredLine, requiredProse, version } from '@/lib/kernel/text';

/** As the inspectors write it in their own register. */
const caseNumber = () => requiredLine(60);

export const referObjectionInput = z.object({ objectionId: id(), reason: requiredProse(limits.reason) });

export const openCaseInput = z.object({
  objectionId: id(),
  caseNumber: caseNumber(),
  reason: requiredProse(limits.reason),
});

export const takeCaseInput = z.object({ caseId: id(), version: version(), caseNumber: caseNumber() });

export const sendCaseBackInput = z.object({ caseId: id(), version: version(), answer: requiredProse(limits.reason) });

export const answerCaseInput = z.object({
  caseId: id(),
  version: version(),
  finding: z.enum(['NO_BREACH', 'BREACH'], 'discipline.problems.findingMissing'),
  answer: requiredProse(limits.account),
});
