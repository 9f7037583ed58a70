// The extension is written out because Node itself loads this file where nothing has bundled it.
import { parentPort, workerData } from 'node:worker_threads';
import { analyse, type ToAnalyse } from './analyse.ts';

parentPort?.postMessage(analyse(workerData as ToAnalyse));
