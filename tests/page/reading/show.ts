// Puts hand-written markup on the test page and reads it.
import type { FieldSnapshot, PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { readPage, type ReadOptions } from '../../../lib/page/read-page.ts';

export function show(html: string, options?: ReadOptions): PageSnapshot {
  document.body.innerHTML = html;
  return readPage(document, options).snapshot;
}

/** The field with this name or id. */
export function fieldOf(snapshot: PageSnapshot, name: string): FieldSnapshot {
  const found = snapshot.fields.find((field) => field.name === name || field.elementId === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
