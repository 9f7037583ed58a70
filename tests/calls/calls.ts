import type { Call } from '@/tests/calls/call';
import { r1 } from '@/tests/calls/r1';
import { r2 } from '@/tests/calls/r2';
import { r3 } from '@/tests/calls/r3';
import { r4 } from '@/tests/calls/r4';
import { r5 } from '@/tests/calls/r5';
import { r6 } from '@/tests/calls/r6';
import { r7 } from '@/tests/calls/r7';
import { r8 } from '@/tests/calls/r8';

/** Every call must go on being expressible. */
export const calls: readonly Call[] = [r1, r2, r3, r4, r5, r6, r7, r8];
