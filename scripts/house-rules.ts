// Rules of STYLE.md that no linter knows: sizes, names, and what model, tools and stages may not reach for.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

const MOST_LINES = 300;

/** Tables of data are as long as their data: files `*.table.ts` and everything in a folder `tables`. */
const isTable = (path: string) => /\.table\.tsx?$|\/tables\//.test(path);
const isTest = (path: string) => /\.(test|suite|bench)\.tsx?$/.test(path);
const isPure = (path: string) => /^src\/(model|tools|stages)\//.test(path) && !isTest(path);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|managers?|v\d+)$/;

/** What breaks a rule in one file: sentences, empty when nothing does. `path` is relative, with slashes. */
export function houseFaults(path: string, text: string): string[] {
  return [
    ...nameFaults(path),
    ...(/\.tsx?$/.test(path) ? [...sizeFaults(path, text), ...codeFaults(path, text)] : []),
  ];
}

function nameFaults(path: string): string[] {
  const faults: string[] = [];
  for (const part of path.split('/')) {
    if (part === 'README.md') continue;
    if (!KEBAB.test(part)) faults.push(`"${part}" is not kebab-case`);
    if (part.split(/[-.]/).some((word) => EMPTY_NAMES.test(word)))
      faults.push(`"${part}" does not say what is in it`);
  }
  return faults;
}

function sizeFaults(path: string, text: string): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (isTable(path) || lines <= MOST_LINES) return [];
  return [
    `${lines} lines, more than ${MOST_LINES}: find the second idea in it (data goes to a file *.table.ts)`,
  ];
}

function codeFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  if (path.startsWith('src/') && /SIJILL_SHARED|\.\.\/shared\//.test(text)) {
    faults.push(
      'names the evaluation data: a test asks evaluationData() of tests/support for it, the product never',
    );
  }
  const table = isTable(path) && !isTest(path);
  if (!table && !isPure(path)) return faults;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const found = (table ? logicIn(node) : null) ?? (isPure(path) ? impurityIn(node) : null);
    if (found) faults.push(`line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${found}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

const LOGIC = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.TryStatement,
]);

/** A table is free of the size limit because it is data; logic in it would be logic without a limit. */
function logicIn(node: ts.Node): string | null {
  return LOGIC.has(node.kind) ? 'logic in a table of data: move it beside the table' : null;
}

const IMPURE_CALLS = new Set([
  'Date',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'require',
]);
const IMPURE_OBJECTS = new Set([
  'process',
  'console',
  'globalThis',
  'localStorage',
  'document',
  'window',
  'Deno',
  'Bun',
]);
/** With no locale these answer by the machine they run on. */
const LOCALE_CALLS = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
]);

function impurityIn(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    return from && ts.isStringLiteral(from) && /^node:/.test(from.text)
      ? `imports ${from.text}: an edge does that`
      : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date() asks the clock: take the time as an argument';
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    if (IMPURE_CALLS.has(called))
      return `${called}() does not give the same answer every time: take it as an argument`;
    const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
    if (LOCALE_CALLS.has(method) && node.arguments.length === 0)
      return `${method}() answers by the machine's language: name one`;
    if (method === 'localeCompare' && node.arguments.length < 2)
      return 'localeCompare sorts by the machine: compare code units';
    return null;
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = node.expression.text;
    if (IMPURE_OBJECTS.has(name) && !isDeclared(node.expression, name))
      return `${name} is the outside: take what is needed as an argument`;
    if (node.getText() === 'Temporal.Now') return 'Temporal.Now asks the clock: take the time as an argument';
  }
  return null;
}

/** A parameter or variable named `document` is a noun of this field, not the browser's. */
function isDeclared(node: ts.Node, name: string): boolean {
  const text = new RegExp(`\\b${name}\\b`);
  for (let scope: ts.Node | undefined = node.parent; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((parameter) => text.test(parameter.name.getText())))
      return true;
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      if (scope.statements.some((statement) => declares(statement, text))) return true;
    }
    if (ts.isForOfStatement(scope) && text.test(scope.initializer.getText())) return true;
  }
  return false;
}

function declares(statement: ts.Statement, name: RegExp): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declaration) =>
      name.test(declaration.name.getText()),
    );
  }
  return ts.isImportDeclaration(statement) && name.test(statement.importClause?.getText() ?? '');
}

if (import.meta.main) {
  const files = globSync(['{src,scripts,tests}/**/*.*', '{golden,vectors,bench}/**/*.ts']).map((path) =>
    path.replaceAll('\\', '/'),
  );
  let count = 0;
  for (const path of files.filter((file) => !basename(file).startsWith('.'))) {
    for (const fault of houseFaults(path, readFileSync(path, 'utf8'))) {
      console.error(`${path}: ${fault}`);
      count += 1;
    }
  }
  if (count > 0) process.exitCode = 1;
  else console.log(`${files.length} files`);
}
