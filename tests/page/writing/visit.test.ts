// The way to a press, and a person at the page.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sleep } from '../../../lib/page/wait-for-change.ts';
import { aVisit } from '../../core/contact-form/build-ports.ts';
import { control, show } from './build-plan.ts';
import { contactForm, FIELDS, leavePage, onSubmit, reported, visitPage } from './visit-page.ts';

afterEach(leavePage);

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

  test('who presses Send of a form that answers in a new tab is answered in this one, where it is seen; other forms stay as they are', async () => {
    const form = contactForm('', 'Send message', 'target="_blank"');
    const presses = onSubmit(form, () => undefined);
    form.insertAdjacentHTML('afterend', '<form id="search" target="_blank"><input name="q"><button>Search</button></form>');
    const search = document.querySelector<HTMLFormElement>('#search')!;
    onSubmit(search, () => undefined);
    await visitPage({ assist: true }).outcome();
    await userEvent.click(search.querySelector('button')!);
    await userEvent.click(form.querySelector('button')!);
    expect(presses.count).toBe(1);
    expect([form.target, search.target]).toEqual(['_self', '_blank']);
  });

  test('who types is noticed, once, and keeps what they typed', async () => {
    contactForm();
    const visit = visitPage({ assist: true });
    await visit.outcome();
    await userEvent.type(control('first'), 'X');
    expect(await reported(visit.reports, 'person-touched')).toMatchObject({ pressed: false, before: null });
    expect(control('first').value).toBe('JordanX');
  });

  // As a check does. Its clicks send no event to the page around it.
  const FRAME = '<iframe id="check" sandbox srcdoc="<label><input type=checkbox> I am human</label>"></iframe>';

  test.each([
    ['beside the form', '', '.wrap'],
    ['in another site’s frame', FRAME, '#check'],
  ])('who clicks %s is noticed, so that the tab is not closed for room', async (_where, extra, selector) => {
    contactForm(extra);
    const visit = visitPage({ assist: true });
    await visit.outcome();
    await userEvent.click(document.querySelector(selector)!, { position: { x: 2, y: 2 } });
    expect(await reported(visit.reports, 'person-touched')).toMatchObject({ pressed: false, before: null });
  });

  test('is not imitated by the page’s own script', async () => {
    const form = contactForm(FRAME);
    onSubmit(form, () => undefined);
    const visit = visitPage({ assist: true });
    await visit.outcome();
    await vi.waitFor(() => expect(navigator.userActivation.isActive).toBe(false), { timeout: 10_000 });
    form.querySelector('button')!.click();
    control('first').dispatchEvent(new InputEvent('input', { bubbles: true }));
    control('first').focus();
    document.querySelector<HTMLIFrameElement>('#check')!.focus();
    await sleep(500);
    expect(document.activeElement?.id).toBe('check');
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
