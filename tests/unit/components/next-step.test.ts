import { describe, expect, test } from 'vitest';
import { nextStep } from '@/components/applications/next-step';
import type { OwnApplication } from '@/lib/applications/filling/own-application';

type Given = { status: 'DRAFT' | 'RETURNED'; signOffStatus: string; done: boolean; signs: boolean; mayEdit?: boolean };
const own = ({ status, signOffStatus, done, signs, mayEdit = true }: Given) =>
  ({
    application: { id: 'a', status, signOffStatus },
    states: [{ key: 'cover', state: done ? 'done' : 'open' }],
    moves: signs ? ['submit'] : [],
    mayEdit,
  }) as unknown as OwnApplication;
const [section, check] = ['/my/applications/a/sections/cover', '/my/applications/a/check'];

describe('nextStep', () => {
  test.each([
    ['begun', { status: 'DRAFT', signOffStatus: 'NONE', done: false, signs: true }, section, 'continue'],
    ['returned', { status: 'RETURNED', signOffStatus: 'NONE', done: false, signs: false }, section, 'mend'],
    ['complete, who signs', { status: 'DRAFT', signOffStatus: 'NONE', done: true, signs: true }, check, 'check'],
    [
      'complete, who fills in',
      { status: 'DRAFT', signOffStatus: 'NONE', done: true, signs: false },
      check,
      'checkAndAsk',
    ],
    ['asked, who signs', { status: 'DRAFT', signOffStatus: 'ASKED', done: true, signs: true }, check, 'toConfirm'],
    ['asked, who asked', { status: 'DRAFT', signOffStatus: 'ASKED', done: true, signs: false }, check, 'read'],
    ['confirmed', { status: 'DRAFT', signOffStatus: 'CONFIRMED', done: true, signs: true }, check, 'check'],
    ['over', { status: 'DRAFT', signOffStatus: 'NONE', done: true, signs: false, mayEdit: false }, check, 'read'],
  ] as const)('%s', (_, given, href, word) => {
    expect(nextStep(own(given))).toEqual({ href, words: `overview.${word}` });
  });
});
