// Whoever installs gets the same packages, from the registry their own npm is set to.
import { expect, test } from 'vitest';
import { readProjectFile } from '../../architecture/project-files.ts';

const EXACT = /^\d+\.\d+\.\d+$/;

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockedPackage extends Partial<PackageFile> {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
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

// npm calls a lockfile out of step (and `npm ci` fails everywhere) when the registry lacked one system's build of a package.
test('the lockfile holds every package for every system', () => {
  const wanted = Object.entries(lockfile.packages).flatMap(([path, entry]) => namesOf(entry).map((name) => ({ path, name })));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter(({ path, name }) => !isLocked(path, name))).toEqual([]);
});

test('a package that is not there would be missed', () => {
  expect(isLocked('node_modules/knip', 'idb')).toBe(true);
  expect(isLocked('node_modules/knip', 'idb-for-no-system')).toBe(false);
});

test('only packages named in package.json may run a script at install', () => {
  const withScript = Object.entries(lockfile.packages).filter(
    ([path, entry]) => entry.hasInstallScript && !isOptional(entry) && path !== '',
  );
  const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => packageFile.allowScripts[name] !== true)).toEqual([]);
});

function namesOf({ dependencies, optionalDependencies }: LockedPackage): readonly string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/** As Node looks a package up: beside the one that wants it, then in each folder above. */
function isLocked(path: string, name: string): boolean {
  const own = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  const above = path.includes('/node_modules/') ? path.slice(0, path.lastIndexOf('/node_modules/')) : '';
  return own in lockfile.packages || (path !== '' && isLocked(above, name));
}

function isOptional(entry: object): boolean {
  return 'optional' in entry;
}
