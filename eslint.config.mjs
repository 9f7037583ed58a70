import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noEmptyProof } from './lint/no-empty-proof.mjs';
import { noNumberToFixed } from './lint/no-number-to-fixed.mjs';
import { noUnheldPromise } from './lint/no-unheld-promise.mjs';

const noCatch = [
  {
    selector: 'CatchClause',
    message: 'The only expected error is a Refusal, caught in lib/kernel and lib/web. Everything else should surface.',
  },
  {
    selector: "CallExpression[callee.property.name='catch'][arguments.0.type=/FunctionExpression$/]",
    message: 'The only expected error is a Refusal, caught in lib/kernel and lib/web. Everything else should surface.',
  },
];

const noTransaction = [
  {
    selector: "MemberExpression[property.name='$transaction']",
    message: 'Every change passes through command() in lib/kernel/command.ts, which opens the transaction.',
  },
];

const noOpenOr = [
  {
    selector: "Property[key.name='OR'][value.type!='ArrayExpression']",
    message:
      'Prisma drops an empty OR inside AND or OR and then matches every row; say anyOf(…) from lib/kernel/any-of.',
  },
];

const noThrowingFind = [
  {
    selector: 'MemberExpression[property.name=/^find(Unique|First)OrThrow$/]',
    message: 'It throws what a lost race throws; say found(await …findUnique(…)), or answer null.',
  },
];

const noFloats = [
  {
    selector: "CallExpression[callee.name='parseFloat'], MemberExpression[property.name='parseFloat']",
    message: 'Money is integer fen and scores are exact decimals (lib/kernel); binary fractions round wrongly.',
  },
];

/** Assertions that hold whatever happens, and waits for the clock instead of for what is awaited. */
const noWeakTest = [
  {
    selector: "CallExpression[callee.property.name='toBeGreaterThan'][arguments.0.raw='0']",
    message: 'Some or other: say how many, or which.',
  },
  {
    selector: "MemberExpression[property.name='waitForTimeout']",
    message: 'Wait for what is to happen, not for the clock.',
  },
];

const clientsOwn = [
  {
    group: ['**/db/generated/client', '**/db/generated/client.*'],
    importNames: ['PrismaClient'],
    message: 'Only lib/db holds a Prisma client.',
  },
  { group: ['@prisma/client'], message: 'The client is generated into lib/db/generated.' },
];

/** What the documents of an office are dated with; screens say days the way their reader does. */
const dates = [
  {
    group: ['@/lib/kernel/shanghai'],
    importNames: ['formatDay', 'formatDateTime', 'formatHour'],
    message:
      'These are for official documents and letters, in Chinese. A screen says t.day(…), t.dateTime(…), t.hour(…).',
  },
];

const house = {
  rules: {
    'no-empty-proof': noEmptyProof,
    'no-number-to-fixed': noNumberToFixed,
    'no-unheld-promise': noUnheldPromise,
  },
};

const restricted = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next*/**',
      '.data/**',
      'lib/db/generated/**',
      'messages/types.ts',
      'next-env.d.ts',
      'public/enhance.js',
      'public/raising.js',
      'public/regions.js',
      'public/bench.js',
      'public/jobs.js',
      'public/phrases.js',
      'public/drawing.js',
      'public/search.js',
      'public/rows.js',
      'public/scoring.js',
      'test-results/**',
      'playwright-report/**',
      'coverage/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-control-regex': 'error',
      'no-duplicate-imports': 'error',
      'max-params': ['error', 3],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: clientsOwn }],
      ...restricted(noCatch, noTransaction, noFloats, noOpenOr, noThrowingFind),
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      'house/no-unheld-promise': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/web/**/*.{ts,tsx}'],
    plugins: { '@next/next': next, 'react-hooks': reactHooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      // For the router this house does not use; documents write their own head.
      '@next/next/no-head-element': 'off',
      ...reactHooks.configs.flat['recommended-latest'].rules,
      ...restricted(noCatch, noTransaction),
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
    ignores: ['components/rounds/announcement-document.tsx', 'components/awards/notice-document.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...clientsOwn, ...dates] }] },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/run/**'],
    rules: { 'house/no-number-to-fixed': 'error' },
  },
  { files: ['lib/kernel/**', 'lib/web/**'], rules: restricted(noTransaction, noFloats) },
  { files: ['lib/kernel/command.ts'], rules: restricted(noFloats) },
  {
    files: ['lib/db/**'],
    rules: { ...restricted(noCatch, noFloats), '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['lib/run/**', 'tests/**', 'prisma/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    // A row of a table of tests is spread over the parameters of the test.
    rules: {
      ...restricted(noWeakTest),
      'house/no-empty-proof': 'error',
      'max-params': ['error', 5],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...clientsOwn, { group: ['../*'], message: 'One spelling: @/tests/…, @/lib/…' }] },
      ],
    },
  },
);
