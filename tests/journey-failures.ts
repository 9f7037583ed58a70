import { stripVTControlCharacters } from 'node:util';

export type JourneyReport = { stats: { expected: number; unexpected: number }; suites: Suite[]; errors?: Trouble[] };

type Trouble = { message?: string };
type Result = { errors?: Trouble[] };
type Spec = { title: string; file: string; line: number; ok: boolean; tests: { results: Result[] }[] };
type Suite = { specs?: Spec[]; suites?: Suite[] };

/** What went wrong in a run of Playwright, from its report: every failed journey with where it stopped, and nothing of what went well. */
export function journeyFailures(report: JourneyReport): string {
  const failed = specsOf(report.suites).filter((spec) => !spec.ok);
  return [
    ...(report.errors ?? []).map(text),
    ...failed.map((spec) => {
      const troubles = spec.tests.flatMap((test) => test.results).flatMap((result) => result.errors ?? []);
      const said = troubles.length === 0 ? 'did not run' : troubles.map(text).join('\n');
      return `✗ ${spec.file}:${spec.line} › ${spec.title}\n${said}`;
    }),
  ].join('\n\n');
}

const specsOf = (suites: Suite[]): Spec[] =>
  suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);

const text = ({ message = '' }: Trouble): string => stripVTControlCharacters(message).trim();
