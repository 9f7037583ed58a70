import 'server-only';
import { Logger } from 'graphile-worker';
import { writeLog } from '@/lib/log/write-log';

/** What the queue itself complains about, as lines of our log; its chatter is dropped. */
export const queueLog = new Logger(({ taskIdentifier }) => (level, message) => {
  if (level !== 'error' && level !== 'warning') return;
  writeLog({
    event: 'queue',
    level: 'trouble',
    ...(taskIdentifier === undefined ? {} : { name: taskIdentifier }),
    message,
  });
});
