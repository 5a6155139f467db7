// Whoever installs gets the same packages, from the registry their own npm is set to.
import { expect, test } from 'vitest';
import { readProjectFile } from '../../architecture/project-files.ts';

const EXACT = /^\d+\.\d+\.\d+$/;

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, PackageFile & { readonly version?: string; readonly hasInstallScript?: boolean }>>;
}

const packageFile = JSON.parse(readProjectFile('package.json')) as PackageFile & { allowScripts: Record<string, boolean> };
const lockfile = JSON.parse(readProjectFile('package-lock.json')) as Lockfile;

test('the lockfile names no address to download from', () => {
  expect(readProjectFile('package-lock.json')).not.toContain('"resolved": "http');
});

test('npm is set to keep it so, and to save exact versions', () => {
  const settings = readProjectFile('.npmrc').split('\n');
  expect(settings).toContain('omit-lockfile-registry-resolved=true');
  expect(settings).toContain('save-exact=true');
});

test('every version is pinned exactly', () => {
  const wanted = Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies });
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

test.each(['^1.2.3', '~1.2.3', '1.x', 'latest', '>=1.2.3', 'file:../a'])('%s would not be pinned exactly', (version) => {
  expect(version).not.toMatch(EXACT);
});

test('the lockfile belongs to package.json', () => {
  const { dependencies, devDependencies } = packageFile;
  expect(lockfile.packages['']).toMatchObject({ dependencies, devDependencies });
});

test('only packages named in package.json may run a script at install', () => {
  const withScript = Object.entries(lockfile.packages).filter(
    ([path, entry]) => entry.hasInstallScript && !isOptional(entry) && path !== '',
  );
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => packageFile.allowScripts[name] !== true)).toEqual([]);
});

function isOptional(entry: object): boolean {
  return 'optional' in entry;
}
