// The extension is written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import highs from 'highs';
import type { Selecting } from './problem.ts';
import { select } from './select.ts';

const { problem, seconds } = workerData as { problem: Selecting; seconds: number };
parentPort?.postMessage(select(await highs(), problem, seconds));
