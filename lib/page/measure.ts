import type { Box } from '../contact-form/page-snapshot.ts';
import type { Visibility } from './visibility.ts';

/** Place in its document, in CSS pixels. */
export function boxOf(element: Element, { rectOf, scrollOf }: Visibility): Box {
  const scroll = scrollOf(element);
  const { left, top, width, height } = rectOf(element);
  return {
    x: Math.round(left + scroll.x),
    y: Math.round(top + scroll.y),
    width: Math.round(width),
    height: Math.round(height),
  };
}
