// The extension is written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerTask, assignPlaces } from './assign-places.ts';

/** In one message out of so many places: a message for each would cost more than the work. */
const EVERY = 50;

const answer = await assignPlaces(workerData as AnswerTask, (done, total) => {
  if (done % EVERY === 0 || done === total) parentPort?.postMessage({ done, total });
});
parentPort?.postMessage({ answer });
