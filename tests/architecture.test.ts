// Keeps the map: who may import whom, who may touch the world, where files lie. Each rule first proves that it can fail.
import { describe, expect, test } from 'vitest';
import { IMPORT_RULES } from './architecture/import-rules.ts';
import { IMPORT_TABLE } from './architecture/import-table.ts';
import { projectFiles, readProjectFile } from './architecture/project-files.ts';
import { readMap } from './architecture/read-map.ts';
import type { Example, Rule } from './architecture/rule.ts';
import { belongsAtTop, saysNothing, thinEntrypoints } from './architecture/shape-rules.ts';
import { readSource } from './architecture/source-file.ts';
import { WORLD_RULES } from './architecture/world-rules.ts';

const files = projectFiles();
const sources = files
  .filter((path) => /^(lib|entrypoints|tests|scripts)\/.*(?<!\.d)\.tsx?$/.test(path))
  .map((path) => readSource(path, readProjectFile(path)));

for (const rule of [...IMPORT_RULES, ...WORLD_RULES, thinEntrypoints]) {
  describe(rule.name, () => {
    test('is kept by every file', () => {
      const watched = sources.filter(({ path }) => rule.watches(path));
      expect(watched).not.toEqual([]);
      expect(watched.flatMap((file) => rule.breaches(file).map((breach) => `${file.path} ${breach}`))).toEqual([]);
    });

    test('can be broken', () => {
      expect(rule.bad).not.toEqual([]);
      expect(rule.bad.filter((bad) => breachesOf(rule, bad).length === 0)).toEqual([]);
    });

    test('can be kept', () => {
      expect(rule.good.flatMap((good) => breachesOf(rule, good).map((breach) => `${good.text} ${breach}`))).toEqual([]);
    });
  });
}

function breachesOf(rule: Rule, { path, text }: Example): readonly string[] {
  return rule.watches(path) ? rule.breaches(readSource(path, text)) : [];
}

describe('the map', () => {
  test('has every folder of lib/', () => {
    const folders = new Set(files.flatMap((path) => /^lib\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].sort()).toEqual(Object.keys(IMPORT_TABLE).sort());
  });

  test('in lib/README.md shows the table that is kept here', () => {
    const kept = Object.entries(IMPORT_TABLE).map(([folder, allowed]) => [folder, Object.keys(allowed).sort()]);
    expect(readMap(readProjectFile('lib/README.md'))).toEqual(Object.fromEntries(kept));
  });

  test('is read row by row, whatever the columns are padded to', () => {
    const rows = '| folder | what | may import |\n|---|---|---|\n| `ui`   | Preact | all pure folders, `store` |\n| `dealers` | – | – |';
    expect(readMap(rows)).toEqual({
      ui: ['batch', 'contact-form', 'dealers', 'inquiry', 'messages', 'runner', 'store'],
      dealers: [],
    });
  });
});

describe('places and names', () => {
  test('nothing lies at the top that does not belong there', () => {
    expect(files.filter((path) => !belongsAtTop(path))).toEqual([]);
  });

  test.each(['src/a.ts', 'vitest.config.ts', 'notes.txt', 'lib.ts'])('%s would not belong at the top', (path) => {
    expect(belongsAtTop(path)).toBe(false);
  });

  test.each(['README.md', '.ci/run', '.npmrc', 'lib/a.ts', 'public/icon/16.png'])('%s belongs at the top', (path) => {
    expect(belongsAtTop(path)).toBe(true);
  });

  test('no file and no folder has a name that says nothing', () => {
    expect(files.filter(saysNothing)).toEqual([]);
  });

  test.each(['lib/utils/a.ts', 'lib/page/helpers.ts', 'lib/browser/tab-manager.ts', 'tests/common.test.ts'])('%s says nothing', (path) => {
    expect(saysNothing(path)).toBe(true);
  });

  test.each(['lib/browser/lanes.ts', 'tests/fleet/page/common-pages.ts'])('%s says something', (path) => {
    expect(saysNothing(path)).toBe(false);
  });
});
