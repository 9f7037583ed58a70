import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '@/lib/run/holders';
import { wasStartedWith } from '@/lib/run/own-process';
import { dataFolder } from '@/lib/run/places';

/** What a run writes down of itself for the next one: who keeps the server up, the server, and how it was started. */
type Note = { launcher: number; launchedAs: string; server: number; startedAs: string };

const noteOf = (port: number) => path.join(dataFolder(), `serving-${port}.json`);

export function writeNote(port: number, server: { pid: number; startedAs: string }): void {
  const launchedAs = process.argv[1] ?? '';
  const note: Note = { launcher: process.pid, launchedAs, server: server.pid, startedAs: server.startedAs };
  writeFileSync(noteOf(port), JSON.stringify(note));
}

export const dropNote = (port: number): void => rmSync(noteOf(port), { force: true });

/** Who is proved to be at work on this port: a number alone may by now be anybody's. */
export function atWork(port: number): { launcher: number | null; server: number | null } {
  const note = readNote(port);
  if (note === null) return { launcher: null, server: null };
  const proved = (pid: number, argument: string) =>
    argument !== '' && isAlive(pid) && wasStartedWith(pid, argument) ? pid : null;
  return { launcher: proved(note.launcher, note.launchedAs), server: proved(note.server, note.startedAs) };
}

/** A note half written by a killed run says nothing. */
function readNote(port: number): Note | null {
  if (!existsSync(noteOf(port))) return null;
  try {
    const {
      launcher,
      launchedAs = '',
      server,
      startedAs = '',
    } = JSON.parse(readFileSync(noteOf(port), 'utf8')) as Note;
    return { launcher, launchedAs, server, startedAs };
  } catch {
    return null;
  }
}
