// The whole story of a visit in the test's own document: what the tests of it share.
import { contactDealer } from '../../../lib/contact-form/contact-dealer.ts';
import type { PageReport } from '../../../lib/contact-form/page-report.ts';
import type { Visit } from '../../../lib/contact-form/visit.ts';
import { createPagePort, type PageOptions } from '../../../lib/page/page-port.ts';
import { sleep } from '../../../lib/page/wait-for-change.ts';
import { aVisit } from '../../core/contact-form/build-ports.ts';
import { show } from './build-plan.ts';

/** The story's own clock runs this much faster, so that 25 s of watching cost 1.25 s. */
const HASTE = 20;

let stop: (() => void) | null = null;

/** After each test: the story under way tells nothing more, and the page is empty. */
export function leavePage(): void {
  stop?.();
  show('');
}

/** The whole story in this document, with a worker that permits everything. */
export function visitPage(change: Partial<Visit> = {}, options: PageOptions = {}) {
  const visit = aVisit({ pace: { loadToWriteMs: 0, writeToPressMs: 0, visibleToPressMs: 0 }, ...change });
  const reports: PageReport[] = [];
  let over = false;
  stop = () => (over = true);
  const reply = <Reply>(value: Reply) => Promise.resolve(over ? ({ kind: 'stale' } as const) : value);
  const done = contactDealer({
    page: createPagePort(document, options),
    worker: {
      hello: () => reply({ kind: 'visit', visit } as const),
      mayPress: () => reply({ kind: 'permit', permitId: 'p' } as const),
      unused: () => reply({ kind: 'noted' } as const),
      pressed: () => reply({ kind: 'noted' } as const),
      report: (_attempt, report) => {
        reports.push(report);
        return reply({ kind: 'noted' } as const);
      },
    },
    clock: { monotonic: () => performance.now() * HASTE, wait: (ms) => sleep(ms / HASTE) },
  });
  const outcome = async (): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const report = reports.find((one) => one.kind === 'outcome');
      if (report?.kind === 'outcome') return report.outcome.code;
      await sleep(100);
    }
    return `no outcome, but ${reports.map(({ kind }) => kind).join()}`;
  };
  return { reports, done, outcome };
}

export const FIELDS = `<label>First name * <input name="first" required></label><label>Last name * <input name="last" required></label>
  <label>E-mail * <input name="email" type="email" required></label><label>Message * <textarea name="message" required></textarea></label>`;

export function contactForm(extra = '', button = 'Send message', attributes = ''): HTMLFormElement {
  show(`<main><h1>Contact us</h1><p>Thank you for choosing Mapleton Ford</p><div class="wrap"><form id="contact" ${attributes} novalidate>${FIELDS}${extra}
    <button type="submit">${button}</button></form></div></main>`);
  return document.querySelector('form')!;
}

/** What the site does with a submission, without leaving the page. */
export function onSubmit(form: HTMLFormElement, act: (form: HTMLFormElement) => void): { count: number } {
  const seen = { count: 0 };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    seen.count += 1;
    act(form);
  });
  return seen;
}

export async function reported(reports: readonly PageReport[], kind: PageReport['kind']): Promise<PageReport | undefined> {
  for (let tries = 0; tries < 60 && !reports.some((report) => report.kind === kind); tries += 1) await sleep(100);
  return reports.find((report) => report.kind === kind);
}
