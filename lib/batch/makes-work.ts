// The words of a page that can make work when nothing else is outstanding: a tab to be closed, a contact that gets its turn. They
// are committed under an armed alarm, so that a worker that dies right after them is woken.
import type { PageReport } from '../contact-form/page-report.ts';
import type { QueueEvent } from './event.ts';

const MAKES_WORK: readonly PageReport['kind'][] = ['person-skipped', 'person-sent', 'wall-passed', 'outcome'];

export function makesWork(event: QueueEvent): boolean {
  return event.type === 'report' && MAKES_WORK.includes(event.report.kind);
}
