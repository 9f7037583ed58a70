import { expect, test } from 'vitest';
import { actIn, changeIn, kindIn } from '@/lib/seals/act-words';
import { wordsIn } from '@/lib/web/wording/words-in';

test.each(['zh-CN', 'en'])('an act, a list that was taken and a state are called by their words in %s', (locale) => {
  const t = wordsIn(locale);
  expect(actIn('export.record', t)).not.toContain('.');
  expect(kindIn('publicDemands', t)).not.toBe('publicDemands');
  expect(changeIn({ entity: 'demandCall', fromState: 'DRAFT', toState: 'OPEN' }, t)).not.toMatch(/DRAFT|OPEN/);
  expect(changeIn({ entity: 'person', fromState: 'on', toState: 'off' }, t)).not.toMatch(/^on|off$/);
  expect(changeIn({ entity: 'round', fromState: 'OPEN', toState: 'OPEN' }, t)).toBe('');
});
