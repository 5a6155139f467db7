// What sites do with a press without leaving the page, and what the visit makes of it.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageReport } from '../../../lib/contact-form/page-report.ts';
import { alertsOf, forgetAlerts, swallowAlerts } from '../../../lib/page/alerts.ts';
import { pressLinks } from '../../../lib/page/press-link.ts';
import { control, show } from './build-plan.ts';
import { contactForm, FIELDS, leavePage, onSubmit, visitPage } from './visit-page.ts';

beforeAll(() => pressLinks(window));
afterEach(leavePage);

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

  test('a chat’s log that thanks while the form is emptied is none either', async () => {
    const form = contactForm();
    document.body.insertAdjacentHTML('beforeend', '<div id="livechat"><b>Live chat</b><p role="log"><i>Hi there!</i></p></div>');
    onSubmit(form, () => {
      form.reset();
      document.querySelector('[role=log]')!.insertAdjacentHTML('beforeend', '<span>Thanks for contacting us! How can we help?</span>');
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

  test.each(['send()', 'void(send())'])('a link whose address is script (%s) is pressed once, in the page’s own world', async (script) => {
    const form = contactForm(`<a id="send" href="javascript:${script}">Send Inquiry</a>`);
    form.querySelector('button')!.remove();
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
