// Rules of pressing once (R35–R42), taken away.
import { endsOtherwise, type RuleMutant } from './rule-mutant.ts';

const SEND = 'lib/contact-form/send-message.ts';
const PRESS = 'lib/page/press.ts';

export const SENDING_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R35',
    name: 'the press comes as soon as the form is full',
    patches: [{ file: SEND, find: 'const left = at - clock.monotonic();', put: 'const left = Math.min(0, at - clock.monotonic());' }],
    scenario: '45',
    wrong: /form shown to press: \d+ ms/,
    pace: 'default',
  },
  {
    rule: 'R36',
    name: 'the form is sent without its button',
    patches: [
      {
        file: PRESS,
        find: '  pressed.add(element);\n  press(element);',
        put: "  pressed.add(element);\n  const form = element.closest('form');\n  if (form) HTMLFormElement.prototype.submit.call(form);\n  else press(element);",
      },
    ],
    scenario: '1',
    wrong: /sent without a press of the button/,
  },
  {
    rule: 'R37',
    name: 'a button that is still off is not waited for',
    patches: [{ file: 'lib/page/check-form.ts', find: 'const BUTTON_WAIT_MS = 10_000;', put: 'const BUTTON_WAIT_MS = 0;' }],
    scenario: '309',
    wrong: /needs-you REQUIRED_UNKNOWN: ended otherwise/,
  },
  {
    rule: 'R38',
    name: 'what the page says by a dialog is not recorded',
    patches: [{ file: 'lib/browser/alerts.ts', find: 'if ((await registered()).includes(site)) return;', put: 'if (site) return;' }],
    scenario: '103a',
    wrong: endsOtherwise('103a'),
  },
  {
    rule: 'R39',
    name: 'a button of which nothing came is pressed again',
    patches: [
      { file: PRESS, find: '|| pressed.has(element) ', put: '' },
      {
        file: 'lib/page/page-port.ts',
        find: 'person.asUs(() => pressOnce(work.bound?.button ?? null)) ?',
        put: 'person.asUs(() => (setTimeout(() => pressOnce(work.bound?.button ?? null), 3_000), pressOnce(work.bound?.button ?? null))) ?',
      },
    ],
    scenario: '118',
    wrong: /pressed 2 times/,
  },
  {
    rule: 'R40',
    name: 'the button of a step is pressed as if it sent',
    patches: [
      {
        file: SEND,
        find: "if (button?.kind !== 'next') return false;",
        put: "if (button?.kind !== 'none' || visit.assist) return false;",
      },
    ],
    scenario: '114',
    wrong: endsOtherwise('114'),
  },
  {
    rule: 'R40',
    name: 'later steps of a form are not looked at',
    patches: [
      {
        file: 'lib/contact-form/choose-form.ts',
        find: "return veto === '' && form.visible && formPlace(form) === inSteps;",
        put: 'return form.visible && formPlace(form) === inSteps;',
      },
      {
        file: 'lib/contact-form/choose-form.ts',
        find: "if (kind !== 'contact' || veto !== '' || !form.visible",
        put: "if (kind !== 'contact' || !form.visible",
      },
    ],
    scenario: '115',
    wrong: endsOtherwise('115'),
  },
  {
    rule: 'R41',
    name: 'the page’s own question is not heard',
    patches: [{ file: 'lib/page/alerts.ts', find: '  document.addEventListener(ASKS, listener);\n', put: '' }],
    scenario: '104',
    wrong: /was handed over as UNCONFIRMED/,
  },
  {
    rule: 'R42',
    name: 'a check in the form stops nobody',
    patches: [{ file: 'lib/contact-form/captcha.ts', find: "    return 'C2';", put: "    return 'C1';" }],
    scenario: '33',
    wrong: /pressed, but|was handed over as/,
  },
];
