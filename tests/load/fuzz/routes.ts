import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/places';

/** An address of the house as the file system has it: '/calls/[roundId]' with the names of its parameters. */
export type Route = { pattern: string; parameters: readonly string[]; isDoor: boolean };

const app = path.join(root, 'app');

/** Every page, document and door below app/. */
export function routesOfHouse(): Route[] {
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:route|page)\.tsx?$/.test(entry.name))
    .map((entry) => routeOf(path.relative(app, entry.parentPath), path.join(entry.parentPath, entry.name)))
    .sort((left, right) => left.pattern.localeCompare(right.pattern));
}

function routeOf(folder: string, file: string): Route {
  const segments = folder.split(path.sep).filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment));
  const pattern = `/${segments.join('/')}`;
  const parameters = [...pattern.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name);
  return { pattern, parameters, isDoor: /\bhandler[<(]|NextAuth\(/.test(readFileSync(file, 'utf8')) };
}

/** The address with a value for each parameter, as it travels. */
export const addressOf = ({ pattern }: Route, valueOf: (parameter: string) => string): string =>
  pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => valueOf(name));
