import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { paths } from '@/lib/paths/paths';

type Words = `overview.${'check' | 'checkAndAsk' | 'continue' | 'mend' | 'read' | 'toConfirm'}`;
type Step = { href: string; words: Words };

/** What is done with the whole of it: who signs hands it in or confirms, who fills it in asks them or looks. */
export function wholeStep({ application, moves, mayEdit }: OwnApplication): Step {
  const href = paths.checkApplication(application.id);
  if (!mayEdit) return { href, words: 'overview.read' };
  const isAsked = application.signOffStatus === 'ASKED';
  if (moves.includes('submit')) return { href, words: isAsked ? 'overview.toConfirm' : 'overview.check' };
  return { href, words: isAsked ? 'overview.read' : 'overview.checkAndAsk' };
}

/** The next act while it is filled in: the first section that is not done, then the whole of it. */
export function nextStep(own: OwnApplication): Step {
  const { id, status, signOffStatus } = own.application;
  const section = signOffStatus === 'NONE' ? own.states.find(({ state }) => state !== 'done') : undefined;
  if (section === undefined) return wholeStep(own);
  const words = status === 'RETURNED' ? 'overview.mend' : 'overview.continue';
  return { href: paths.myApplication(id, section.key), words };
}
