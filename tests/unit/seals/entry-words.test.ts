import { expect, test } from 'vitest';
import { actIn, changeIn, kindIn } from '@/lib/seals/entry-words';
import { wordsIn } from '@/lib/web/words-in';
import { filesIn, textOf } from '@/tests/architecture/sources';
import { some } from '@/tests/support/some';

const commands = filesIn(['lib'], /\.ts$/).flatMap((file) =>
  [...textOf(file).matchAll(/= command\(\{\s*name: '([\w.]+)'/g)].map(([, name = '']) => name),
);
const others = ['attempt.refused', 'record.read', 'round.startReview', 'round.finishReview'];

test.each(['zh-CN', 'en'])('whatever is done is called by words in the trail of %s, never by its command', (locale) => {
  const t = wordsIn(locale);
  const nameless = some([...commands, ...others]).filter((command) => actIn(command, t) === command);
  expect(nameless).toEqual([]);
  const entities = new Set(commands.map((command) => command.split('.')[0] ?? ''));
  expect([...entities].filter((entity) => kindIn(entity, t) === entity)).toEqual([]);
});

test('a list that was taken and a state are called by their words too', () => {
  const t = wordsIn('zh-CN');
  expect(kindIn('publicDemands', t)).toBe('公开的需求');
  expect(changeIn({ entity: 'demandCall', fromState: 'DRAFT', toState: 'OPEN' }, t)).not.toMatch(/[A-Z]/);
  expect(changeIn({ entity: 'round', fromState: 'OPEN', toState: 'OPEN' }, t)).toBe('');
});
