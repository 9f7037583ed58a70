const { readdirSync, readFileSync } = require('node:fs');

/**
 * The import walls. A floor of lib/ knows the floors listed before it, never one listed after it
 * (architecture: "the floors are the life of a grant").
 */
const floors = [
  'paths',
  'db',
  'log',
  'vault',
  'trail',
  'files',
  'jobs',
  'lists',
  'mail',
  'calendar',
  'people',
  'regions',
  'seals',
  'organisations',
  'past',
  'funds',
  'forms',
  'sheets',
  'plans',
  'demands',
  'rounds',
  'topics',
  'applications',
  'amendments',
  'experts',
  'reviews',
  'rehearsals',
  'awards',
  'cockpit',
  'disclosure',
  'follows',
  'verification',
  'history',
  'exports',
  'inbox',
  'search',
  'guide',
];

/** Every file of lib that does not begin with `server-only`: tested in microseconds and shared with the browser. */
const isWarm = (file) => readFileSync(file, 'utf8').startsWith("import 'server-only'");
const files = readdirSync('lib', { recursive: true })
  .map((file) => `lib/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/^lib\/(run|db)\//.test(file));
const exactly = (names) => `^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`;
const warm = exactly(files.filter(isWarm));
const pure = exactly(files.filter((file) => !isWarm(file)));

const upward = floors.slice(0, -1).map((floor, place) => ({
  name: `no-way-up-from-${floor}`,
  comment: `lib/${floor} may not know a floor above it; work that touches both belongs to the higher one.`,
  severity: 'error',
  from: { path: `^lib/${floor}/` },
  to: { path: `^lib/(${floors.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    {
      name: 'kernel-knows-no-domain',
      comment: 'Only the two doors, of commands and of queries, may know the database, and what the first writes down.',
      severity: 'error',
      from: { path: '^lib/kernel/', pathNot: '^lib/kernel/(command|query|record-trail|done-once)\\.ts$' },
      to: { path: '^(lib/(?!kernel/)|app/|components/)' },
    },
    {
      name: 'the-doors-know-database-and-log-only',
      severity: 'error',
      from: { path: '^lib/kernel/(command|query|done-once)\\.ts$' },
      to: { path: '^(lib/(?!kernel/|db/|log/)|app/|components/)' },
    },
    {
      name: 'the-trail-knows-database-and-vault-only',
      severity: 'error',
      from: { path: '^lib/kernel/record-trail\\.ts$' },
      to: { path: '^(lib/(?!kernel/|db/|vault/)|app/|components/)' },
    },
    {
      name: 'pure-before-warm',
      comment: 'What is not `server-only` imports no database, no framework and nothing warm (types are free).',
      severity: 'error',
      from: { path: pure, pathNot: '^lib/web/' },
      to: {
        path: [
          '^lib/db/(?!generated/enums)',
          '^lib/(web|run)/',
          '^node_modules/(next|react|react-dom|next-auth|server-only|pg|@prisma)/',
          '^(node:)?(fs|net|http|child_process)$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-warm-below-the-pure',
      comment: 'What begins with `server-only` may be imported only by what begins with it too.',
      severity: 'error',
      from: { path: pure },
      to: { path: warm, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'decimals-from-the-kernel',
      comment: 'lib/kernel/decimal has the one precision and the one rounding.',
      severity: 'error',
      from: { path: '^(app|components|lib/(?!kernel/decimal))' },
      to: { path: '^node_modules/decimal\\.js/' },
    },
    {
      name: 'only-lib-reaches-the-database',
      severity: 'error',
      from: { pathNot: '^(lib|prisma|tests)/' },
      to: {
        path: '^(lib/db/(?!generated/enums)|node_modules/(pg|@prisma/(client|adapter-pg)))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib/(?!kernel/|web/|paths/)|components/(?!ui/)|app/)' },
    },
    { name: 'components-know-no-route', severity: 'error', from: { path: '^components/' }, to: { path: '^app/' } },
    { name: 'lib-knows-no-page', severity: 'error', from: { path: '^lib/' }, to: { path: '^(app|components)/' } },
    {
      name: 'domain-knows-no-framework',
      comment: 'lib/web is the hinge to Next; the floors below it would run in any server.',
      severity: 'error',
      from: { path: `^lib/(${floors.join('|')}|kernel)/` },
      to: { path: ['^lib/(web|run)/', '^node_modules/(next|next-auth)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-running-of-it-stays-outside',
      severity: 'error',
      from: { path: '^(app|components|lib/(?!run/))' },
      to: { path: '^lib/run/' },
    },
    {
      name: 'no-tests-in-the-house',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: '^tests/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated'] },
    exclude: { path: ['^(\\.next|next-env)', '^lib/db/generated/(internal|models)'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
    },
  },
};
