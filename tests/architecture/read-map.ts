// Reads the import table that lib/README.md shows to people: folder → folders it may import, in order of name.
import { PURE } from './import-table.ts';

export function readMap(readme: string): Readonly<Record<string, readonly string[]>> {
  const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const folders = rows.filter((cells) => cells.length === 5 && /^`[a-z-]+`$/.test(cells[1] ?? ''));
  return Object.fromEntries(folders.map(([, name = '', , allowed = '']) => [name.replaceAll('`', ''), namesIn(allowed)]));
}

function namesIn(cell: string): readonly string[] {
  const named = [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? '');
  return [...(cell.includes('all pure folders') ? PURE : []), ...named].sort();
}
