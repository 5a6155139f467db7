import { describe, expect, test } from 'vitest';
import type { AfterPress, BuilderSighting } from '../../../lib/contact-form/after-press.ts';
import { judgeOutcome } from '../../../lib/contact-form/judge-outcome.ts';
import { MORE_PACKS } from '../../../lib/contact-form/rules/more-languages.ts';
import { after, before, EMPTIED } from './build-snapshot.ts';

const state = (kind: BuilderSighting['kind'], text: string, ours = true): BuilderSighting => ({
  key: `state:x:${kind}:${text}`,
  kind,
  text,
  ours,
});
const codeOf = (...args: Parameters<typeof judgeOutcome>): string => judgeOutcome(...args).outcome.code;
const THANKS = 'Thank you for contacting us! We will be in touch shortly.';

describe('strong evidence is a send', () => {
  test('a builder shows its own confirmation on our form', () => {
    const verdict = judgeOutcome(before(), after({ form: null, states: [state('sent', 'Thanks!')] }));
    expect(verdict).toMatchObject({
      kind: 'settled',
      outcome: { status: 'sent', code: 'SENT_CONFIRMED_MESSAGE', receipt: { by: 'message', text: 'Thanks!' } },
    });
  });

  test.each([
    ['replaces the form', null],
    ['stands above the emptied form', EMPTIED],
    ['stands where the form is hidden', { ...EMPTIED, visible: false, emptied: false }],
  ])('a thank-you sentence %s', (_how, form) => {
    expect(codeOf(before(), after({ form, texts: ['Contact us', THANKS] }))).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test.each([
    'Thank You! An experienced Internet Manager will contact you shortly',
    'Your message has been sent.',
    'Thank You For Filling Out This Form',
    'Thank you for your message. It has been sent.',
    'Your submission was successful.',
    'We’ve received your inquiry.',
    'Thanks for submitting!',
    'Gracias por su mensaje. Nos pondremos en contacto con usted.',
    'Your request has been forwarded to our internet department.',
    'Merci! Votre message a été envoyé.',
    'Thank you',
    'Message sent ✓',
    'Email sent. Thank you!',
    'Thank you for your request. Enter your ZIP code to see more cars, or finish your purchase online.',
    'You’re all set, Jordan.',
    'Your inquiry number is 77120.',
    'Inquiry was successfully created.',
    'Your sales consultant will be in contact with you within the hour.',
    '✓ Sent!',
    'A member of our team will write back within a day.',
    '¡Recibido!',
    'Su consulta ya está en manos de un asesor, que le escribirá muy pronto.',
  ])('“%s” in the place of the form', (text) => {
    expect(codeOf(before(), after({ form: null, near: [text], texts: [text] }))).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test('a message that has arrived is one anywhere on the page', () => {
    expect(codeOf(before(), after({ form: EMPTIED, texts: ['Your note reached us.'] }))).toBe('SENT_CONFIRMED_MESSAGE');
  });

  test('a thank-you page with thank-you words', () => {
    const page = { url: 'https://dealer.test/thankyou.aspx?leadType=9', headings: ['Thank you!'] };
    expect(codeOf(before(), after({ navigated: true, form: null, page, texts: ['Thank you!', THANKS] }))).toBe('SENT_CONFIRMED_URL');
  });

  test('a thank-you address that only script moved to, with words', () => {
    expect(codeOf(before(), after({ form: null, page: { url: 'https://dealer.test/thanks' }, texts: [THANKS] }))).toBe(
      'SENT_CONFIRMED_URL',
    );
  });

  test('a promise that heads the page a script drew instead', () => {
    const page = { url: 'https://dealer.test/reach-out/done', headings: ['We’ll be in touch.'] };
    expect(codeOf(before(), after({ form: null, page, texts: ['We’ll be in touch.'] }))).toBe('SENT_CONFIRMED_MESSAGE');
    expect(codeOf(before(), after({ page, texts: ['We’ll be in touch.'] }))).toBe('UNCONFIRMED');
  });

  test('thanks at the address the form posts to count by their words, not by the address', () => {
    const action = 'https://dealer.test/form/confirm.htm?formId=1';
    const page = { url: action };
    expect(codeOf(before({ action }), after({ navigated: true, form: null, page, texts: ['Thank you. We’ll be in touch.'] }))).toBe(
      'SENT_CONFIRMED_MESSAGE',
    );
  });

  test('the page says so by alert()', () => {
    expect(codeOf(before(), after({ dialogs: ['Thank you, message sent'] }))).toBe('SENT_CONFIRMED_MESSAGE');
  });
});

describe('what never counts as a send', () => {
  test('words that were there before', () => {
    expect(codeOf(before({ texts: [THANKS] }), after({ form: null, texts: [THANKS], near: [THANKS] }))).toBe('UNCONFIRMED');
  });

  test('thanks while the form still holds our answers', () => {
    expect(codeOf(before(), after({ texts: [THANKS], near: [THANKS] }))).toBe('UNCONFIRMED');
  });

  test.each([
    'Thank you for choosing the Mapleton store!',
    'Thank you for visiting our showroom',
    'Thanks for subscribing to our newsletter',
    'We use cookies. Thank you for your consent message.',
    'Fill out the form and we will contact you',
    'No message sent. Fields are empty.',
    'Verification email sent. Open it.',
  ])('“%s”', (text) => {
    expect(judgeOutcome(before(), after({ form: null, texts: [text], near: [text] })).outcome.status).not.toBe('sent');
  });

  test('a builder state of another form', () => {
    expect(codeOf(before(), after({ form: EMPTIED, states: [state('sent', 'Subscribed', false)] }))).toBe('UNCONFIRMED');
  });

  test('a builder state that was there before', () => {
    const seen = state('sent', 'Thank you!');
    expect(codeOf(before({ alerts: [seen.key] }), after({ form: EMPTIED, states: [seen] }))).toBe('UNCONFIRMED');
  });

  test('the address of a thank-you page without a word', () => {
    expect(
      codeOf(
        before(),
        after({ navigated: true, form: null, page: { url: 'https://dealer.test/thank-you', headings: [] }, texts: ['Hours 9–5'] }),
      ),
    ).toBe('UNCONFIRMED');
  });

  test('a title that changed', () => {
    expect(codeOf(before(), after({ page: { title: 'Thank you for your message' } }))).toBe('SUBMIT_NO_EFFECT');
  });

  test('a promise on the home page the press led to', () => {
    const page = { url: 'https://dealer.test/', headings: ['Welcome'] };
    expect(codeOf(before(), after({ navigated: true, form: null, page, texts: ['Call us and a specialist will get back to you'] }))).toBe(
      'UNCONFIRMED',
    );
  });

  test('a thank-you page that says nothing went through', () => {
    const page = { url: 'https://dealer.test/thank-you', headings: ['Thank You'] };
    const texts = ['Thank You', 'Unfortunately your message did not go through. Please phone us.'];
    expect(codeOf(before(), after({ navigated: true, form: null, page, texts, near: texts }))).toBe('UNCONFIRMED');
  });

  test.each([
    ['Thank you for your message! We will receive your inquiry once you click the confirmation link we have e-mailed you.'],
    ['Thank you for contacting us!', 'Please click the link in the e-mail we sent you.'],
    ['Message sent', 'Please confirm your e-mail address to finish.'],
    ['Thanks! Enter the 6-digit code we sent you by text message.'],
    ['Thank you for your interest, Jordan!', 'One last step: pick a time for your visit.'],
    ['Thank you for your request', 'Choose a store to complete your request.'],
  ])('thanks that wait for one more thing: “%s”', (...texts) => {
    const { outcome } = judgeOutcome(before(), after({ form: null, near: texts, texts }));
    expect(outcome).toMatchObject({ code: 'UNCONFIRMED', detail: expect.stringContaining('one more thing') });
  });

  test('an empty page', () => {
    expect(
      codeOf(before(), after({ navigated: true, form: null, page: { url: 'https://dealer.test/send.php', headings: [] }, texts: [] })),
    ).toBe('UNCONFIRMED');
  });
});

describe('complaints and refusals', () => {
  test.each([
    ['spam', 'SPAM_FLAGGED'],
    ['failed', 'SITE_REFUSED'],
    ['error', 'VALIDATION'],
  ] as const)('builder state %s is %s', (kind, code) => {
    expect(
      codeOf(before(), after({ states: [state(kind, 'There was an error trying to send your message. Please try again later.')] })),
    ).toBe(code);
  });

  test.each([
    'Sorry! Unfortunately, we were unable to process your request at this time. Please try again later.',
    'Your message was not sent.',
    'Session expired, please reload the page',
    'Thank you for your patience – we were not able to take your message.',
    'Thank you for contacting us earlier today. Only one inquiry per day is accepted, so this one was not forwarded.',
    'Submission failed. Please try again or call us.',
    'Gracias, pero su mensaje no se envió.',
    'Merci, mais votre message n’a pas été envoyé.',
  ])('“%s” is a refusal', (text) => {
    expect(codeOf(before(), after({ texts: [text], near: [text] }))).toBe('SITE_REFUSED');
  });

  test('a refusal at the confirm page is no send even with thanks in the footer', () => {
    const action = 'https://dealer.test/form/confirm.htm';
    const texts = ['Sorry! We were unable to process your request at this time.', 'Thank you for visiting'];
    expect(codeOf(before({ action }), after({ navigated: true, form: null, page: { url: action }, texts }))).toBe('SITE_REFUSED');
  });

  test.each(['Please enter a valid phone number', 'This field is required.', 'We do not serve this ZIP', 'Este campo es obligatorio'])(
    '“%s” by the form is a complaint',
    (text) => {
      expect(codeOf(before(), after({ near: [text] }))).toBe('VALIDATION');
    },
  );

  test('“required” far from the form is none', () => {
    expect(codeOf(before(), after({ texts: ['Contact us', 'No purchase required. Error codes explained.'], changed: true }))).toBe(
      'UNCONFIRMED',
    );
  });

  test('fields that became invalid are a complaint', () => {
    expect(codeOf(before(), after({ form: { visible: true, kept: 2, emptied: false, invalid: 1, errors: ['Too short'] } }))).toBe(
      'VALIDATION',
    );
  });

  test('the form again with our answers, after a navigation, is a complaint', () => {
    expect(codeOf(before(), after({ navigated: true }))).toBe('VALIDATION');
  });

  test('thanks and a complaint together prove nothing', () => {
    expect(codeOf(before(), after({ form: EMPTIED, texts: [THANKS], near: [THANKS, 'Please enter a valid e-mail'] }))).toBe('UNCONFIRMED');
  });

  test('a picture check that opens is handed over', () => {
    const captchas = [
      {
        provider: 'recaptcha',
        element: 'challenge-frame',
        size: '',
        formId: -1,
        visible: true,
        box: { x: 0, y: 0, width: 400, height: 580 },
        solved: false,
      } as const,
    ];
    expect(codeOf(before(), after({ page: { captchas } }))).toBe('CAPTCHA_CHALLENGE');
  });

  test.each([
    [429, 'RATE_LIMITED'],
    [500, 'SERVER_ERROR'],
    [403, 'SITE_REFUSED'],
  ])('answer %i to the message is %s', (status, code) => {
    expect(codeOf(before(), after({ navigated: true, form: null, page: { status } }))).toBe(code);
  });
});

describe('weak signs are unconfirmed', () => {
  test.each([
    ['an emptied form', { form: EMPTIED }],
    ['a vanished form', { form: null }],
    ['a change without words', { changed: true }],
    ['another address', { page: { url: 'https://dealer.test/home' } }],
  ])('%s', (_what, change) => {
    expect(judgeOutcome(before(), after(change))).toMatchObject({ kind: 'leaning', outcome: { code: 'UNCONFIRMED' } });
  });

  test('nothing at all happened', () => {
    expect(judgeOutcome(before(), after())).toMatchObject({ kind: 'leaning', outcome: { code: 'SUBMIT_NO_EFFECT' } });
  });

  test('a site that is still sending is waited for', () => {
    expect(judgeOutcome(before(), after({ busy: true, form: null, texts: [THANKS] })).kind).toBe('busy');
  });
});

test('a receipt holds at most 300 characters of the site’s words', () => {
  const text = `Thank you for your message. ${'x'.repeat(600)}`;
  const { outcome } = judgeOutcome(before(), after({ form: null, texts: [text] }));
  expect(outcome.status === 'sent' && outcome.receipt.text.length).toBe(300);
});

describe('words of further languages', () => {
  const judged = (text: string, brought = MORE_PACKS) =>
    judgeOutcome(before(), after({ form: null, texts: [text], near: [text] }), brought);

  test.each([
    'Vielen Dank für Ihre Nachricht!',
    'Ihre Anfrage wurde erfolgreich übermittelt.',
    'Grazie per averci contattato.',
    'Obrigada pela sua mensagem.',
    'Bedankt voor uw bericht.',
    'Dziękujemy za kontakt z nami.',
    'Спасибо за ваше обращение!',
    'Сообщение успешно отправлено.',
    'Cảm ơn bạn đã liên hệ với chúng tôi',
    '感谢您的留言',
  ])('“%s” is a send where its pack was brought, and proves nothing without', (text) => {
    expect(judged(text).outcome.status).toBe('sent');
    expect(judged(text, []).outcome.code).toBe('UNCONFIRMED');
  });

  test.each([
    ['Ihre Nachricht konnte nicht gesendet werden.', 'SITE_REFUSED'],
    ['Si è verificato un errore durante l’invio', 'SITE_REFUSED'],
    ['Não foi possível enviar a mensagem', 'SITE_REFUSED'],
    ['Nie udało się wysłać wiadomości', 'SITE_REFUSED'],
    ['Не удалось отправить сообщение', 'SITE_REFUSED'],
    ['Dit veld is verplicht', 'VALIDATION'],
    ['Campo obrigatório', 'VALIDATION'],
    ['Неверный номер телефона', 'VALIDATION'],
  ])('“%s” is %s', (text, code) => expect(judged(text).outcome.code).toBe(code));

  test.each([
    'Vielen Dank für Ihr Interesse. Ihre Nachricht wurde leider nicht gesendet.',
    'Danke für Ihre Anfrage! Es ist ein Fehler beim Senden aufgetreten.',
    'Grazie per il tuo messaggio, ma non è stato inviato.',
    'Obrigado pela sua mensagem. Ela não foi enviada.',
    'Bedankt voor uw bericht. Het is helaas niet verzonden.',
    'Dziękujemy za kontakt. Wiadomość nie została wysłana.',
    'Спасибо за ваше обращение. Сообщение не было отправлено.',
    'Cảm ơn bạn đã liên hệ. Tin nhắn chưa được gửi.',
    '感谢您的留言，但提交失败。',
    '문의해 주셔서 감사합니다. 메시지가 전송되지 않았습니다.',
  ])('“%s” thanks and is no send', (text) => expect(judged(text).outcome.status).not.toBe('sent'));

  test('English is understood beside them', () => expect(judged('Thank you for contacting us!').outcome.status).toBe('sent'));
});

describe('thanks on a page nobody saw before the press', () => {
  const home = (texts: readonly string[], headings: readonly string[] = []): AfterPress => {
    const found = after({ form: null, navigated: true, texts: [...texts, ...headings] });
    return { ...found, snapshot: { ...found.snapshot, url: 'https://dealer.test/', headings } };
  };
  const asked = before({ url: 'https://dealer.test/contact', action: 'https://dealer.test/send' });

  test.each([
    ['what a customer once said', ['“Thank you for getting back to my e-mail so quickly!” – Dana']],
    ['a greeting to every visitor', ['Thank you for your interest in Mapleton Ford.']],
  ])('that are %s prove nothing', (_what, texts) => {
    expect(codeOf(asked, home(texts))).toBe('UNCONFIRMED');
    expect(codeOf(asked, home([], texts))).toBe('UNCONFIRMED');
  });

  test('for something that has come in are a send', () => {
    expect(codeOf(asked, home(['Thanks! Your message is on its way to our sales team.']))).toBe('SENT_CONFIRMED_MESSAGE');
  });
});
