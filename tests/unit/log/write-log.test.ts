import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { errorFacts, lineOf } from '@/lib/log/write-log';

const script = `
  import { writeLog } from './lib/log/write-log';
  writeLog({ event: 'command', name: 'round.publish', ms: 3 });
  writeLog({ event: 'trouble', level: 'trouble', error: 'no answer' });
`;

/** What a process of its own writes to standard output. */
const written = (env: Record<string, string>): string[] =>
  execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', script],
    {
      env: Object.assign({ NODE_ENV: 'test', PATH: process.env['PATH'] } as const, env),
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter(Boolean);

test.each([
  [{ NODE_ENV: 'production' }, ['command', 'trouble']],
  [{ NODE_ENV: 'production', LOG: 'trouble' }, ['trouble']],
  [{ NODE_ENV: 'production', LOG: 'off' }, []],
  [{ NODE_ENV: 'development' }, []],
  [{ NODE_ENV: 'test', LOG: 'all' }, ['command', 'trouble']],
])('%o writes %j', (env, events) => {
  expect(written(env).map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(events);
});

test('a line is one line of JSON, and a mobile number in it is masked wherever it stands', () => {
  const line = lineOf({ error: 'Key (phone)=(13812341234)\nexists', ms: 13812341234, id: '113812341234567' });
  expect(line).not.toContain('\n');
  expect(JSON.parse(line.replace('138****1234,', '0,'))).toMatchObject({ id: '113812341234567' });
  expect(line).toContain('138****1234');
});

test('an error is told by its name, words and place; what is no error by itself', () => {
  expect(errorFacts(new TypeError('x is not a function'))).toMatchObject({ error: 'TypeError: x is not a function' });
  expect(errorFacts('gone')).toEqual({ error: 'gone' });
});
