import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contactDealer } from '../../../lib/contact-form/contact-dealer.ts';
import type { PageReport } from '../../../lib/contact-form/page-report.ts';
import type { Visit } from '../../../lib/contact-form/visit.ts';
import { alertsOf, forgetAlerts, swallowAlerts } from '../../../lib/page/alerts.ts';
import { createPagePort, type PageOptions } from '../../../lib/page/page-port.ts';
import { pressLinks } from '../../../lib/page/press-link.ts';
import { sleep } from '../../../lib/page/wait-for-change.ts';
import { aVisit } from '../../core/contact-form/build-ports.ts';
import { control, show } from './build-plan.ts';

/** The story's own clock runs this much faster, so that 25 s of watching cost 1.25 s. */
const HASTE = 20;

let stop: (() => void) | null = null;
afterEach(() => {
  stop?.();
  show('');
});

/** The whole story in this document, with a worker that permits everything. */
function visitPage(change: Partial<Visit> = {}, options: PageOptions = {}) {
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

const FIELDS = `<label>First name * <input name="first" required></label><label>Last name * <input name="last" required></label>
  <label>E-mail * <input name="email" type="email" required></label><label>Message * <textarea name="message" required></textarea></label>`;

function contactForm(extra = '', button = 'Send message', attributes = ''): HTMLFormElement {
  show(`<main><h1>Contact us</h1><p>Thank you for choosing Mapleton Ford</p><div class="wrap"><form id="contact" ${attributes} novalidate>${FIELDS}${extra}
    <button type="submit">${button}</button></form></div></main>`);
  return document.querySelector('form')!;
}

/** What the site does with a submission, without leaving the page. */
function onSubmit(form: HTMLFormElement, act: (form: HTMLFormElement) => void): { count: number } {
  const seen = { count: 0 };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    seen.count += 1;
    act(form);
  });
  return seen;
}

/** As frameworks do when they mount a form twice: other elements, the same values. */
function drawAnew(wrap: HTMLElement): void {
  const form = wrap.querySelector('form')!;
  const copy = form.cloneNode(true) as HTMLFormElement;
  for (const name of ['first', 'last', 'email', 'message'])
    copy.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
  form.replaceWith(copy);
}

function bringsLater(form: HTMLFormElement, from: string, to: string, choices: readonly string[]): void {
  const list = (name: string) => form.querySelector<HTMLSelectElement>(`[name=${name}]`)!;
  list(from).addEventListener('change', () => {
    const fill = (): void => {
      list(to).append(...choices.map((choice) => new Option(choice)));
      list(to).disabled = false;
    };
    setTimeout(fill, 60);
  });
}

describe('how sites answer a press', () => {
  test('Contact Form 7 says sent and empties the form', async () => {
    const form = contactForm(
      '<div class="wpcf7-response-output" aria-hidden="true"></div>',
      'Send',
      'class="wpcf7-form init" data-status="init"',
    );
    const presses = onSubmit(form, () => {
      form.dataset['status'] = 'submitting';
      setTimeout(() => {
        form.dataset['status'] = 'sent';
        form.querySelector('.wpcf7-response-output')!.textContent = 'Thank you for your message. It has been sent.';
        form.reset();
      }, 300);
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(presses.count).toBe(1);
  });

  test('Contact Form 7 says spam', async () => {
    const form = contactForm('<div class="wpcf7-response-output"></div>', 'Send', 'class="wpcf7-form init" data-status="init"');
    onSubmit(form, () => {
      form.dataset['status'] = 'spam';
      form.querySelector('.wpcf7-response-output')!.textContent = 'There was an error trying to send your message. Please try again later.';
    });
    expect(await visitPage().outcome()).toBe('SPAM_FLAGGED');
  });

  test('Gravity Forms puts its confirmation in the place of the form', async () => {
    const form = contactForm();
    onSubmit(form, () => {
      form.parentElement!.innerHTML =
        '<div id="gform_confirmation_wrapper_3"><div class="gform_confirmation_message">Got it, Jordan.</div></div>';
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test('a hidden thank-you is shown', async () => {
    const form = contactForm();
    form.insertAdjacentHTML('afterend', '<div class="w-form-done" style="display:none">Received!</div>');
    onSubmit(form, () => {
      form.style.display = 'none';
      document.querySelector<HTMLElement>('.w-form-done')!.style.display = 'block';
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test('a hidden thank-you that stays hidden proves nothing, and nothing happened', async () => {
    const form = contactForm();
    form.insertAdjacentHTML('afterend', '<div class="w-form-done" style="display:none">Thank you for your message!</div>');
    const presses = onSubmit(form, () => undefined);
    expect(await visitPage().outcome()).toBe('SUBMIT_NO_EFFECT');
    expect(presses.count).toBe(1);
  });

  test('the form is emptied without a word', async () => {
    onSubmit(contactForm(), (form) => form.reset());
    expect(await visitPage().outcome()).toBe('UNCONFIRMED');
  });

  test('the form vanishes without a word', async () => {
    onSubmit(contactForm(), (form) => form.remove());
    expect(await visitPage().outcome()).toBe('UNCONFIRMED');
  });

  test('thanks for accepting cookies while the form vanishes is no thanks', async () => {
    onSubmit(contactForm(), (form) => {
      form.remove();
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="cookie-banner" role="status">Thank you for your message choice. We have received your request.</div>',
      );
    });
    expect(await visitPage().outcome()).toBe('UNCONFIRMED');
  });

  test('a chat that thanks while the form is emptied is no thanks', async () => {
    onSubmit(contactForm(), (form) => {
      form.reset();
      const talk = '<div class="msg">Hi! Thanks for reaching out. An agent will contact you shortly.</div><textarea></textarea>';
      document.body.insertAdjacentHTML('beforeend', `<div id="chatbox" class="chat-window">${talk}</div>`);
    });
    expect(await visitPage().outcome()).toBe('UNCONFIRMED');
  });

  test('a complaint appears beside a field', async () => {
    onSubmit(contactForm(), (form) => form.insertAdjacentHTML('afterbegin', '<div class="error">Please enter a valid phone number</div>'));
    expect(await visitPage().outcome()).toBe('VALIDATION');
  });

  test('the button says that it is sending, then thanks', async () => {
    const form = contactForm();
    onSubmit(form, () => {
      form.querySelector('button')!.textContent = 'Sending…';
      setTimeout(
        () => form.replaceWith(Object.assign(document.createElement('p'), { textContent: 'Thanks! We received your message.' })),
        800,
      );
    });
    const visit = visitPage();
    expect(await visit.outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(visit.reports.filter(({ kind }) => kind === 'still-sending')).toHaveLength(1);
  });

  test('lists that get their choices one after the other are all chosen before the press', async () => {
    const form = contactForm('', 'Send message', '');
    form.removeAttribute('novalidate');
    form.insertAdjacentHTML(
      'afterbegin',
      `<label>Year * <select name="year" required><option value="">Select</option><option>2025</option><option>2026</option></select></label>
       <label>Make * <select name="make" required disabled><option value="">Select</option></select></label>
       <label>Model * <select name="model" required><option value="">Select a make first</option></select></label>`,
    );
    bringsLater(form, 'year', 'make', ['Acura', 'Honda']);
    bringsLater(form, 'make', 'model', ['Civic', 'CR-V']);
    const sent: string[] = [];
    onSubmit(form, () => {
      sent.push(...new FormData(form).values().map(String).take(3));
      form.outerHTML = '<p>Thank you! We received your message.</p>';
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(sent).toEqual(['2026', 'Honda', 'CR-V']);
  });

  test('a question without which the browser would not let the form go is asked before the press', async () => {
    const form = contactForm('<label>Colour <input name="colour"></label>');
    form.removeAttribute('novalidate');
    const presses = onSubmit(form, () => undefined);
    form.querySelector('textarea')!.addEventListener('change', () => {
      form.querySelector<HTMLInputElement>('[name=colour]')!.setCustomValidity('Please choose a colour.');
    });
    expect(await visitPage().outcome()).toBe('REQUIRED_UNKNOWN');
    expect(presses.count).toBe(0);
  });

  test('a form in a closed shadow root is hidden there, and thanks stand beside it', async () => {
    show('<main><h1>Contact us</h1><x-contact></x-contact></main>');
    const root = document.querySelector('x-contact')!.attachShadow({ mode: 'closed' });
    root.innerHTML = `<form id="contact" novalidate>${FIELDS}<button>Send</button></form><div role="status"></div>`;
    const form = root.querySelector('form')!;
    const presses = onSubmit(form, () => {
      form.hidden = true;
      root.querySelector('[role=status]')!.textContent = 'Thank you for contacting us! Your message was sent.';
    });
    const visit = visitPage({}, { openOrClosedShadowRoot: () => root });
    expect(await visit.outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(presses.count).toBe(1);
  });

  test('a link whose address is script is pressed once, in the page’s own world', async () => {
    const form = contactForm('<a id="send" href="javascript:send()">Send Inquiry</a>');
    form.querySelector('button')!.remove();
    pressLinks(window);
    let presses = 0;
    form.querySelector('#send')!.addEventListener('click', (event) => {
      event.preventDefault();
      presses += 1;
      form.outerHTML = '<p>Thank you! We received your message.</p>';
    });
    const asked: EventTarget[] = [];
    document.addEventListener('dealer-roundup:press', (event) => void asked.push(event.composedPath()[0]!), { once: true });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect([presses, asked.length]).toEqual([1, 1]);
  });

  test('a form that is drawn anew while it is filled is sent by its new button', async () => {
    const form = contactForm();
    const wrap = form.parentElement!;
    let presses = 0;
    wrap.addEventListener('submit', (event) => {
      event.preventDefault();
      presses += 1;
      wrap.innerHTML = '<p>Thank you! We received your message.</p>';
    });
    wrap.addEventListener('input', () => setTimeout(() => drawAnew(wrap), 60), { once: true });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(presses).toBe(1);
  });

  test('a button that is put away while it says “Sending…” keeps nobody waiting', async () => {
    const form = contactForm();
    form.insertAdjacentHTML(
      'afterend',
      '<div class="w-form-done" style="display:none">Thank you! Your submission has been received!</div>',
    );
    onSubmit(form, () => {
      form.querySelector('button')!.textContent = 'Please wait…';
      form.style.display = 'none';
      form.parentElement!.querySelector<HTMLElement>('.w-form-done')!.style.display = 'block';
    });
    const visit = visitPage();
    expect(await visit.outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(visit.reports.filter(({ kind }) => kind === 'still-sending')).toHaveLength(0);
  });

  test('the page says so by alert(), which does not stop us', async () => {
    const original = window.alert;
    swallowAlerts(window);
    onSubmit(contactForm(), () => window.alert('Thank you, message sent'));
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    window.alert = original;
  });

  test('what it said by alert() goes with the tab to the next page, and only since the press', () => {
    const { alert, confirm, prompt } = window;
    swallowAlerts(window);
    window.alert('Welcome');
    forgetAlerts(window);
    swallowAlerts(window);
    window.alert('Thank you, message sent');
    swallowAlerts(window);
    expect(alertsOf(document)).toEqual(['Thank you, message sent']);
    forgetAlerts(window);
    Object.assign(window, { alert, confirm, prompt });
  });

  test('a form straight in the page’s middle is replaced by a promise', async () => {
    show(`<main><h1>Contact us</h1><form novalidate>${FIELDS}<button>Send message</button></form><p>Open all week</p></main>`);
    const form = document.querySelector('form')!;
    onSubmit(form, () => (form.outerHTML = '<div>One of our product specialists will be contacting you soon.</div>'));
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test('a page in which the person has begun to work is left to them, unpressed', async () => {
    const form = contactForm();
    let sent = 0;
    onSubmit(form, () => (sent += 1));
    const visit = visitPage({ pace: { loadToWriteMs: 0, writeToPressMs: 60_000, visibleToPressMs: 0 } });
    await userEvent.click(document.querySelector('h1')!);
    expect([await visit.outcome(), sent]).toEqual(['READY_TO_SEND', 0]);
  });

  test('a native question is told before it opens, and still asked', async () => {
    const { alert, confirm, prompt } = window;
    const toldByThen: PageReport[] = [];
    window.confirm = () => {
      toldByThen.push(...visit.reports);
      return true;
    };
    swallowAlerts(window);
    const form = contactForm();
    onSubmit(form, () => {
      if (window.confirm('Send now?')) form.outerHTML = '<h3>Thank you, your message was sent</h3>';
    });
    const visit = visitPage();
    expect(await visit.outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(toldByThen).toContainEqual({ kind: 'dialog-open', question: 'Send now?' });
    Object.assign(window, { alert, confirm, prompt });
  });

  test('a form drawn from divs is pressed by its own button', async () => {
    show(`<main><h1>Contact us</h1><div class="form-box">${FIELDS}<button type="button" id="go">Send message</button></div></main>`);
    let sent = 0;
    control('go').addEventListener('click', () => {
      sent += 1;
      document.querySelector('.form-box')!.innerHTML = '<h3>Thank you</h3>';
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(sent).toBe(1);
  });
});

describe('a form in steps', () => {
  const inSteps = (last: string): HTMLFormElement => {
    show(`<main><h1>Contact us</h1><form novalidate id="contact-form" aria-label="Send us a message" action="/inquiry">
      <div id="one"><label>First name * <input name="first" required></label><label>Last name * <input name="last" required></label>
        <label>E-mail * <input name="email" type="email" required></label></div>
      <div id="two" hidden>${last}</div>
      <button type="button" id="next">Next</button><button type="submit" id="send" hidden>Send message</button></form></main>`);
    control('next').addEventListener('click', () => {
      control('one').hidden = true;
      control('next').hidden = true;
      control('two').hidden = false;
      control('send').hidden = false;
    });
    return document.querySelector('form')!;
  };

  test('is followed to the step that sends, and sent once', async () => {
    let message = '';
    const form = inSteps('<label>Message * <textarea name="message" required></textarea></label>');
    const presses = onSubmit(form, () => {
      message = control('message').value;
      form.replaceChildren('Thank you for your message.');
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(presses.count).toBe(1);
    expect(message).not.toBe('');
  });

  test('with submit buttons for "Next" that the page keeps back is followed too', async () => {
    const form = inSteps('<label>Message * <textarea name="message" required></textarea></label>');
    control('next').setAttribute('type', 'submit');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if ((event.submitter as HTMLElement).id !== 'send') return;
      sent += 1;
      form.replaceChildren('Thank you for your message.');
    });
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(sent).toBe(1);
  });

  test('that would send its first step is kept back, and left filled for the person', async () => {
    const form = inSteps('<label>Message * <textarea name="message" required></textarea></label>');
    control('next').setAttribute('type', 'submit');
    const frame = document.createElement('iframe');
    frame.name = 'nowhere';
    form.after(frame);
    form.target = 'nowhere';
    form.action = 'about:blank';
    let went = 0;
    window.addEventListener('submit', (event) => (went += event.defaultPrevented ? 0 : 1), { once: true });
    expect(await visitPage().outcome()).toBe('FORM_AMBIGUOUS');
    expect(went).toBe(1);
    expect(frame.contentDocument?.URL).toBe('about:blank');
    expect(control('first').value).toBe('Jordan');
  });

  test('is left when a later step asks for a social security number', async () => {
    const form = inSteps(
      '<label>Social security number * <input name="ssn" required></label><label>Message <textarea name="message"></textarea></label>',
    );
    const presses = onSubmit(form, () => undefined);
    expect(await visitPage().outcome()).not.toMatch(/^SENT/);
    expect(presses.count).toBe(0);
    expect(control('ssn').value).toBe('');
  });
});

describe('departments in tabs', () => {
  test('the closed Sales tab is opened, and the form of the open one never sent', async () => {
    const panel = (name: string, hidden: string): string =>
      `<div id="${name}" role="tabpanel" ${hidden}><form id="f-${name}" aria-label="Contact us">${FIELDS}<button>Send</button></form></div>`;
    show(`<main><h1>Contact us</h1><ul class="nav-tabs"><li class="active"><a href="#service">Service</a></li><li><a href="#sales" id="to-sales">Vehicle Sales</a></li></ul>
      ${panel('service', '')}${panel('sales', 'hidden')}</main>`);
    control('to-sales').addEventListener('click', (event) => {
      event.preventDefault();
      control('service').hidden = true;
      control('sales').hidden = false;
    });
    const sent: string[] = [];
    for (const form of document.forms) onSubmit(form, ({ id }) => sent.push(id) && form.replaceChildren('Thank you for your message.'));
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(sent).toEqual(['f-sales']);
  });
});

describe('before the press', () => {
  test('a trap that is hidden only now gets back what it held', async () => {
    const form = contactForm('<label>Zip <input name="zip"></label>');
    control('message').addEventListener('change', () => setTimeout(() => (control('zip').style.display = 'none'), 300));
    let sent = 'never';
    onSubmit(form, () => {
      sent = control('zip').value;
      form.remove();
    });
    await visitPage().outcome();
    expect(sent).toBe('');
  });

  test('the browser’s own objection is a complaint, and nothing is pressed', async () => {
    show(
      `<main><h1>Contact us</h1><form>${FIELDS}<label>Zip * <input name="zip" required pattern="[A-Z]\\d[A-Z]"></label><button>Send</button></form></main>`,
    );
    const presses = onSubmit(document.querySelector('form')!, () => undefined);
    expect(await visitPage().outcome()).toBe('VALIDATION');
    expect(presses.count).toBe(0);
  });

  test('a button that wakes up when every field was left is waited for', async () => {
    const form = contactForm();
    const button = form.querySelector('button')!;
    button.disabled = true;
    const left = new Set<string>();
    for (const name of ['first', 'last', 'email', 'message']) {
      control(name).addEventListener('blur', () => {
        left.add(name);
        if (left.size === 4) setTimeout(() => (button.disabled = false), 400);
      });
    }
    const presses = onSubmit(form, () => form.replaceChildren('Your message has been sent.'));
    expect(await visitPage().outcome()).toBe('SENT_CONFIRMED_MESSAGE');
    expect(presses.count).toBe(1);
  });

  test('in assist mode everything is filled and nothing pressed', async () => {
    const presses = onSubmit(contactForm(), () => undefined);
    expect(await visitPage({ assist: true }).outcome()).toBe('READY_TO_SEND');
    expect(control('email').value).toBe('jordan.avery.cars@example.com');
    expect(presses.count).toBe(0);
  });
});

async function reported(reports: readonly PageReport[], kind: PageReport['kind']): Promise<PageReport | undefined> {
  for (let tries = 0; tries < 60 && !reports.some((report) => report.kind === kind); tries += 1) await sleep(100);
  return reports.find((report) => report.kind === kind);
}

describe('a person at the page', () => {
  test('who presses Send is noticed, and so is the confirmation', async () => {
    onSubmit(contactForm(), (form) =>
      form.replaceWith(Object.assign(document.createElement('p'), { textContent: 'Your message has been sent.' })),
    );
    const visit = visitPage({ assist: true });
    await visit.outcome();
    await userEvent.click(document.querySelector('form button')!);
    expect(await reported(visit.reports, 'person-sent')).toMatchObject({ receipt: { by: 'message', text: 'Your message has been sent.' } });
    expect(visit.reports.find((report) => report.kind === 'person-touched' && report.pressed)).toMatchObject({
      before: { url: document.URL },
    });
  });

  test('who types is noticed, once, and keeps what they typed', async () => {
    contactForm();
    const visit = visitPage({ assist: true });
    await visit.outcome();
    await userEvent.type(control('first'), 'X');
    expect(await reported(visit.reports, 'person-touched')).toMatchObject({ pressed: false, before: null });
    expect(control('first').value).toBe('JordanX');
  });

  test('is not imitated by the page’s own script', async () => {
    const form = contactForm();
    onSubmit(form, () => undefined);
    const visit = visitPage({ assist: true });
    await visit.outcome();
    form.querySelector('button')!.click();
    control('first').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await sleep(500);
    expect(visit.reports.filter(({ kind }) => kind === 'person-touched')).toEqual([]);
  });
});

describe('what the person answers in the waiting tab', () => {
  const COLOUR = '<label>Favourite colour * <input name="colour" required></label>';

  /** Its buttons, as the person sees them: the page itself can't look into it. */
  function bannerButtons(roots: ReturnType<typeof vi.spyOn>): HTMLButtonElement[] {
    const root = roots.mock.results.at(-1)?.value as ShadowRoot;
    return [...root.querySelectorAll('button')];
  }

  test('is offered to be kept, and told only after their yes', async () => {
    const roots = vi.spyOn(Element.prototype, 'attachShadow');
    contactForm(COLOUR);
    const visit = visitPage();
    expect(await visit.outcome()).toBe('REQUIRED_UNKNOWN');
    expect(await reported(visit.reports, 'outcome')).toMatchObject({
      outcome: { questions: [{ label: 'Favourite colour', options: [] }] },
    });
    await userEvent.type(control('colour'), 'Blue');
    await vi.waitFor(() => expect(bannerButtons(roots)).toHaveLength(4));
    expect(visit.reports.some(({ kind }) => kind === 'remember')).toBe(false);
    const yes = bannerButtons(roots).at(-1)!;
    expect(yes.textContent).toBe('Yes, remember it');
    yes.click();
    await sleep(300);
    expect(visit.reports.some(({ kind }) => kind === 'remember')).toBe(false);
    yes.focus();
    await userEvent.keyboard('{Enter}');
    expect(await reported(visit.reports, 'remember')).toEqual({
      kind: 'remember',
      answers: [{ label: 'Favourite colour', answer: 'Blue' }],
    });
    roots.mockRestore();
  });

  test('in the other fields is not offered', async () => {
    const roots = vi.spyOn(Element.prototype, 'attachShadow');
    contactForm(COLOUR);
    const visit = visitPage();
    await visit.outcome();
    await userEvent.type(control('first'), 'X');
    await reported(visit.reports, 'person-touched');
    await sleep(300);
    expect(bannerButtons(roots)).toHaveLength(3);
    roots.mockRestore();
  });

  test('is written where the same was answered before', async () => {
    const form = contactForm(COLOUR);
    onSubmit(form, () => undefined);
    const { answers } = aVisit();
    const visit = visitPage({ assist: true, answers: { ...answers, remembered: [{ question: 'favourite colour', answer: 'Blue' }] } });
    expect(await visit.outcome()).toBe('READY_TO_SEND');
    expect(control('colour').value).toBe('Blue');
  });
});

describe('a consent the form insists on', () => {
  const WORDS = 'By checking this box I authorize Mapleton Ford to call and text me about vehicles and offers, also by automated means.';
  const BOX = `<div class="agree"><div><input type="checkbox" id="agree" name="agree" required> <label for="agree">I Agree</label></div></div>
    <div class="fine"><p>${WORDS}</p></div>`;

  test('is ticked when its kind was allowed, after the words of the next block were told', async () => {
    contactForm(BOX);
    const visit = visitPage({ assist: true, consents: { calls: 'allow', terms: 'ask' } });
    expect(await visit.outcome()).toBe('READY_TO_SEND');
    expect(document.querySelector<HTMLInputElement>('#agree')?.checked).toBe(true);
    expect(await reported(visit.reports, 'consents')).toEqual({ kind: 'consents', given: [{ kind: 'calls', text: `I Agree ${WORDS}` }] });
  });

  test('is left to the person when only the other kind was allowed', async () => {
    contactForm(BOX);
    const visit = visitPage({ consents: { calls: 'ask', terms: 'allow' } });
    expect(await visit.outcome()).toBe('CONSENT_REQUIRED');
    expect(document.querySelector<HTMLInputElement>('#agree')?.checked).toBe(false);
    expect(visit.reports.some(({ kind }) => kind === 'consents')).toBe(false);
  });
});
