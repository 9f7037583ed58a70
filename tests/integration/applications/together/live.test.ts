import { expect, test } from 'vitest';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import type { LiveEvent } from '@/lib/sheets/live/live-event';
import { enterSheet } from '@/lib/sheets/live/room';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

/** What somebody at a sheet is told, and a promise of the next of a kind. */
function told() {
  const events: LiveEvent[] = [];
  const hearers = new Set<() => void>();
  const until = (isThere: (event: LiveEvent) => boolean): Promise<LiveEvent> =>
    new Promise((resolve) => {
      const look = () => {
        const event = events.find(isThere);
        if (event === undefined) return;
        hearers.delete(look);
        resolve(event);
      };
      hearers.add(look);
      look();
    });
  const tell = (event: LiveEvent) => {
    events.push(event);
    [...hearers].forEach((hear) => hear());
  };
  return { tell, until, events };
}

test('who has a sheet open is told who else has, and which cell was saved, and nothing of another sheet', async () => {
  const { application, owner } = await scene();
  const other = await scene();
  const [anna, bo, elsewhere] = [told(), told(), told()];
  const enter = (sheetId: string, name: string, { tell }: ReturnType<typeof told>) =>
    enterSheet({ sheetId, personId: name, name, place: 'plan' }, tell);
  const leaving = [
    enter(application.sheetId, 'anna', anna),
    enter(application.sheetId, 'bo', bo),
    enter(other.application.sheetId, 'cai', elsewhere),
  ];
  const areBoth = (event: LiveEvent) => event.kind === 'here' && event.people.length === 2;
  await Promise.all([anna.until(areBoth), bo.until(areBoth)]);
  await saveAnswers({ applicationId: application.id, answers: { projectTitle: '助老' } }, at(owner));
  const saved = await bo.until(({ kind }) => kind === 'cell');
  expect(saved).toEqual({ kind: 'cell', key: 'projectTitle', version: 1, by: owner.personId });
  leaving[0]?.();
  await bo.until((event) => event.kind === 'here' && event.people.map(({ name }) => name).join() === 'bo');
  await saveAnswers({ applicationId: other.application.id, answers: { projectTitle: '助幼' } }, at(other.editor));
  await elsewhere.until(({ kind }) => kind === 'cell');
  const cells = (events: readonly LiveEvent[]) => events.filter(({ kind }) => kind === 'cell').length;
  expect([cells(anna.events), cells(bo.events), cells(elsewhere.events)]).toEqual([1, 1, 1]);
  leaving.forEach((leave) => leave());
});
