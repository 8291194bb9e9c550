// The documents and the code tell the same story: links lead somewhere, paths and commands named exist, and every
// command, setting, route and table appears in some document.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

type Document = { readonly path: string; readonly text: string };

const FOLDERS = 'src|tests|scripts|golden|vectors|bench|sample|docs';

/** Links to files or headings that are not there, and paths in backticks that are not. */
export function deadLinks({ path, text }: Document, root: string): string[] {
  const faults: string[] = [];
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/i.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const full = file ? join(root, dirname(path), decodeURIComponent(file)) : join(root, path);
    if (!existsSync(full)) faults.push(`link to ${target}: no such file`);
    else if (anchor && full.endsWith('.md') && !headings(readFileSync(full, 'utf8')).has(anchor)) {
      faults.push(`link to ${target}: no such heading`);
    }
  }
  for (const [, named = ''] of prose.matchAll(
    new RegExp(`\`\\.?/?((?:${FOLDERS})/[^\`\\s*<>{}…]*)\``, 'g'),
  )) {
    if (!existsSync(join(root, normalize(named)))) faults.push(`names ${named}: no such file`);
  }
  return faults;
}

/** As GitHub makes them: small letters, hyphens for spaces, punctuation dropped. */
function headings(text: string): Set<string> {
  const titles = [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = '']) => title);
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

/** Commands as the program lists them in its own help. */
function commandsOf(root: string): string[] {
  const main = join(root, 'src/faces/cli/main.ts');
  if (!existsSync(main)) return [];
  const help = execFileSync(process.execPath, [main, '--help'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const list = help.slice(help.indexOf('Commands:'));
  return [...list.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
}

const SOURCES = (extension: string) =>
  globSync(`src/**/*.${extension}`)
    .filter((path) => !/\.(test|suite)\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'));

const found = (texts: string[], pattern: RegExp) => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  process.chdir(root);
  const documents = globSync(['*.md', '{docs,golden,vectors,bench,sample,src,tests}/**/*.md']).map(
    (path) => ({
      path,
      text: readFileSync(path, 'utf8'),
    }),
  );
  const all = documents.map(({ text }) => text).join('\n');
  const faults = documents.flatMap((document) =>
    deadLinks(document, root).map((fault) => `${document.path}: ${fault}`),
  );

  const commands = commandsOf(root);
  const usual = documents.filter(({ path }) => path !== 'CHANGELOG.md');
  for (const { path, text } of commands.length > 0 ? usual : []) {
    for (const [, name = ''] of text.matchAll(/(?:^|`)(?:\.\/)?sijill ([a-z][a-z-]+)\b/gm)) {
      if (!commands.includes(name)) faults.push(`${path}: names the command ${name}, which there is not`);
    }
  }
  const inDocs = (kind: string, names: string[], isNamed: (name: string) => boolean) => {
    for (const name of names) if (!isNamed(name)) faults.push(`the ${kind} ${name} is in no document`);
  };
  const code = SOURCES('ts');
  inDocs('command', commands, (name) => new RegExp(`sijill ${name}\\b`).test(all));
  inDocs('setting', found(code, /\benv(?:\.|\[')([A-Z][A-Z0-9_]+)\b/g), (name) => all.includes(name));
  inDocs('setting', found(code, /['"`](SIJILL_[A-Z0-9_]+)\b/g), (name) => all.includes(name));
  inDocs('route', found(code, /['"`](\/api\/[^*'"`\s]+)['"`]/g), (name) => all.includes(name));
  inDocs('table', found(SOURCES('sql'), /create table (?:if not exists )?"?(\w+)/gi), (name) =>
    new RegExp(`\\b${name}\\b`).test(all),
  );

  for (const fault of new Set(faults)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${documents.length} documents, ${commands.length} commands`);
}
