import type { Box } from '../contact-form/page-snapshot.ts';
import type { Visibility } from './visibility.ts';

/** Place in its document, in CSS pixels. */
export function boxOf(element: Element, { rectOf }: Visibility): Box {
  const view = element.ownerDocument.defaultView;
  const { left, top, width, height } = rectOf(element);
  return {
    x: Math.round(left + (view?.scrollX ?? 0)),
    y: Math.round(top + (view?.scrollY ?? 0)),
    width: Math.round(width),
    height: Math.round(height),
  };
}
