import { expect, test } from 'vitest';
import { cpuMilliseconds, millisecondsIn, proportionalMegabytes } from '@/tests/load/processes';

test('the processor time of a process is its own and that of its ended children, whatever it is called', () => {
  const after = 'S 1 42 42 0 -1 4194560 100 0 0 0 250 50 7 3 20 0 11 0 12345 0 0';
  expect(millisecondsIn(`42 (node) ${after}`)).toBe(3_100);
  expect(millisecondsIn(`42 (next) server (v16) ${after}`)).toBe(3_100);
});

test('a process that has ended has used nothing', () => {
  expect(millisecondsIn('')).toBe(0);
});

test.runIf(process.platform === 'linux')('our own process is found, with time and memory of its own', () => {
  expect(cpuMilliseconds(process.pid)).toBeGreaterThanOrEqual(10);
  expect(proportionalMegabytes(process.pid)).toBeGreaterThan(10);
});
