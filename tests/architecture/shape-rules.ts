// Rules about files as such: their size, their place and their names.
import { example, type Rule } from './rule.ts';

const LONGEST_ENTRYPOINT = 60;

export const thinEntrypoints: Rule = {
  name: `entrypoints only wire: at most ${LONGEST_ENTRYPOINT} lines a file`,
  watches: (path) => path.startsWith('entrypoints/'),
  breaches: ({ lineCount }) => (lineCount > LONGEST_ENTRYPOINT ? [`has ${lineCount} lines`] : []),
  bad: [example('entrypoints/a.ts', 'void 0;\n'.repeat(LONGEST_ENTRYPOINT + 1))],
  good: [example('entrypoints/a.ts', 'void 0;\n'.repeat(LONGEST_ENTRYPOINT))],
};

const TOP_LEVEL = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'LICENSE'];
const TOP_FOLDERS = ['entrypoints', 'lib', 'tests', 'public', 'locales', 'docs', 'scripts'];

/** Whether a path's first part may lie at the top of the project. */
export function belongsAtTop(path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  if (top.startsWith('.')) return true;
  return rest.length > 0 ? TOP_FOLDERS.includes(top) : TOP_LEVEL.includes(top) || top.endsWith('.md');
}

const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'manager', 'service', 'common'];

/** Whether a folder or file of a path has a name that says nothing (`utils.ts`, `tab-manager.ts`, `common/`). */
export function saysNothing(path: string): boolean {
  return path.split('/').some((part) => EMPTY_NAMES.includes(part.split('.')[0]?.split('-').at(-1) ?? ''));
}
