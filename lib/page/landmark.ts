// The part of the page an element stands in, by landmark element, ARIA role, or the class and id names older sites use for one.
import type { FormSnapshot } from '../contact-form/page-snapshot.ts';
import { attribute, composedParent, tagOf } from './dom.ts';
import type { Reading } from './reading.ts';

type Landmark = FormSnapshot['landmark'];

const TAGS: Readonly<Record<string, Landmark>> = {
  dialog: 'dialog',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  main: 'main',
  article: 'main',
};
const ROLES: Readonly<Record<string, Landmark>> = {
  dialog: 'dialog',
  alertdialog: 'dialog',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
};
const NAMES: Readonly<Record<string, Landmark>> = {
  header: 'header',
  'site-header': 'header',
  footer: 'footer',
  'site-footer': 'footer',
  sidebar: 'aside',
  main: 'main',
  content: 'main',
};

/** The nearest one around it, or its own. */
export function landmarkOf(element: Element, reading: Reading): Landmark {
  const known = reading.landmarks.get(element);
  if (known !== undefined) return known;
  const parent = composedParent(element);
  const landmark = ownLandmark(element) || (parent ? landmarkOf(parent, reading) : '');
  reading.landmarks.set(element, landmark);
  return landmark;
}

function ownLandmark(element: Element): Landmark {
  const role = attribute(element, 'role');
  if (attribute(element, 'aria-modal') === 'true') return 'dialog';
  return (role && ROLES[role]) || TAGS[tagOf(element)] || NAMES[attribute(element, 'id')] || classLandmark(attribute(element, 'class'));
}

const CLASS_NAME = /header|footer|sidebar|site-/;

function classLandmark(className: string): Landmark {
  if (!CLASS_NAME.test(className)) return '';
  const name = className
    .split(/\s+/)
    .find((part) => part === 'header' || part === 'footer' || part === 'sidebar' || part.startsWith('site-'));
  return (name && NAMES[name]) || '';
}
