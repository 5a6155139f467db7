// No file tells on whose machine, or from whose registry, the project was made.
import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile } from '../../architecture/project-files.ts';

const texts = projectFiles()
  .filter((path) => !/\.(png|ico|woff2)$/.test(path))
  .map((path) => ({ path, text: readProjectFile(path) }));

/** A folder of one machine; `/home/` inside a web address is none. */
const MACHINE_PATH = /(?<![\w.}$-])\/(?:work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\+Users\\/;
// Written apart, so that this file does not hold what it looks for.
const REGISTRY = new RegExp(
  ['registry\\.(?:npm|yarn)', '(?:deb|security|ftp)\\.debian\\.', 'archive\\.ubuntu\\.', 'proxy\\.golang\\.', 'npmjs\\.com'].join('|'),
);

const isTold = ({ path, text }: { path: string; text: string }, pattern: RegExp): readonly string[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : []));

describe('no file holds', () => {
  test('an absolute path of one machine', () => {
    expect(texts.flatMap((file) => isTold(file, MACHINE_PATH))).toEqual([]);
  });

  test('the host of a package registry', () => {
    expect(texts.flatMap((file) => isTold(file, REGISTRY))).toEqual([]);
  });
});

test.each([
  ['', 'work', 'main'].join('/'),
  `'${['', 'root', 'a'].join('/')}'`,
  ['', 'home', 'ann', 'b'].join('/'),
  ['C:', 'Users', 'ann'].join('\\'),
])('%s would be noticed as a path', (path) => {
  expect(path).toMatch(MACHINE_PATH);
});

test.each([['https://registry', 'npmjs', 'org'].join('.'), ['http://deb', 'debian', 'org'].join('.')])(
  '%s would be noticed as a registry',
  (host) => {
    expect(host).toMatch(REGISTRY);
  },
);

test.each(['https://oak.test/home/new/', '../work/', './root/a', '/contact-us/'])('%s is harmless', (text) => {
  expect(text).not.toMatch(MACHINE_PATH);
  expect(text).not.toMatch(REGISTRY);
});
