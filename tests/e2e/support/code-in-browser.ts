import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import ts from 'typescript';

const FOLDER = '/code-under-test/';
const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };

/**
 * Lets a page of our own host import modules of `lib`, as they stand in the repository: only their types are taken off.
 * Returns the address of a module ('lib/kernel/money').
 */
export async function serveCode(page: Page): Promise<(module: string) => string> {
  await page.route(`**${FOLDER}**`, async (route) => {
    const module = new URL(route.request().url()).pathname.slice(FOLDER.length);
    const source = readFileSync(path.join(process.cwd(), `${module}.ts`), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: options });
    await route.fulfill({ contentType: 'text/javascript', body: outputText.replaceAll("from '@/", `from '${FOLDER}`) });
  });
  return (module) => FOLDER + module;
}
