import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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

const noFloats = [
  {
    selector: "CallExpression[callee.name='parseFloat'], MemberExpression[property.name='parseFloat']",
    message: 'Money is integer fen and scores are exact decimals (lib/kernel); binary fractions round wrongly.',
  },
];

/** `toFixed` of a Decimal is exact, that of a number rounds a binary fraction; only the types tell them apart. */
const noNumberToFixed = {
  create: (context) => ({
    "CallExpression > MemberExpression[property.name='toFixed']"(node) {
      const { getTypeAtLocation, program } = context.sourceCode.parserServices;
      const name = program.getTypeChecker().typeToString(getTypeAtLocation(node.object));
      if (name === 'number')
        context.report({ node, message: 'toFixed rounds binary fractions; use lib/kernel/decimal or money.' });
    },
  }),
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
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/db/generated/client', '**/db/generated/client.*'],
              importNames: ['PrismaClient'],
              message: 'Only lib/db holds a Prisma client.',
            },
            { group: ['@prisma/client'], message: 'The client is generated into lib/db/generated.' },
          ],
        },
      ],
      ...restricted(noCatch, noTransaction, noFloats, noOpenOr),
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
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
      ...reactHooks.configs.flat['recommended-latest'].rules,
      ...restricted(noCatch, noTransaction),
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/run/**'],
    plugins: { house: { rules: { 'no-number-to-fixed': noNumberToFixed } } },
    rules: { 'house/no-number-to-fixed': 'error' },
  },
  { files: ['lib/kernel/**', 'lib/web/**'], rules: restricted(noTransaction, noFloats) },
  { files: ['lib/kernel/command.ts'], rules: restricted(noFloats) },
  {
    files: ['lib/db/**'],
    rules: { ...restricted(noCatch, noFloats), '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['lib/run/**', 'tests/**', 'prisma/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
);
