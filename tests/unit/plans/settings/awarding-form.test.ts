import { expect, test } from 'vitest';
import { awardingInput, awardingToForm, termsWithAwarding } from '@/lib/plans/settings/awarding-form';
import { termsSchema } from '@/lib/plans/terms/terms';
import { calls } from '@/tests/calls/calls';

test.each(calls.map((call) => [call.key, call] as const))(
  'how %s is decided survives its form',
  (_key, { content }) => {
    const terms = termsSchema.parse(content.terms);
    const form = awardingInput.parse({ ...awardingToForm(terms), planId: 'r', version: '1' });
    expect(termsWithAwarding(form, terms)).toEqual(terms);
  },
);
