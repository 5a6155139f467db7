// From markup to filled form, with nothing made up between: read, classify, plan, fill, check (R18–R25 on real controls).
import { afterEach, describe, expect, test } from 'vitest';
import { classifyFields } from '../../../lib/contact-form/classify-fields.ts';
import { planFill } from '../../../lib/contact-form/plan-fill.ts';
import { bindPlan, type BoundPlan } from '../../../lib/page/bound-plan.ts';
import { checkForm } from '../../../lib/page/check-form.ts';
import { fillPlan } from '../../../lib/page/fill.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { ANSWERS } from '../../core/contact-form/build-snapshot.ts';
import { control, createTools, show } from './build-plan.ts';

afterEach(() => show(''));

const REST =
  '<p><label>E-mail <input name="email" type="email"></label></p><p><label>Message <textarea name="message"></textarea></label></p>';

async function fillPage(inner: string, rest = REST) {
  show(`<form>${inner}${rest}<button>Send</button></form>`);
  const reading = readPage(document);
  const { snapshot } = reading;
  const formId = snapshot.forms[0]?.id ?? -1;
  const plan = planFill(snapshot, classifyFields(snapshot), { formId }, ANSWERS, { assist: false, captcha: 'none', dealer: null });
  if (plan.kind !== 'fill') throw new Error(plan.detail);
  const bound = bindPlan(plan, reading);
  const tools = createTools();
  return { plan, bound, tools, problems: await fillPlan(bound, tools) };
}

const ready = (bound: BoundPlan, tools: ReturnType<typeof createTools>) => checkForm(bound, tools, () => Promise.resolve(false));

describe('a choice is made by its words', () => {
  test('in a native list whose first option is another', async () => {
    await fillPage(
      '<label>Department <select name="d"><option>Service</option><option>Parts</option><option>Sales</option></select></label>',
    );
    expect(control<HTMLSelectElement>('d').value).toBe('Sales');
  });

  test('in a native list without a fitting one it stays as it was', async () => {
    await fillPage(
      '<label>Department <select name="d"><option value="">Choose…</option><option>Service</option><option>Parts</option></select></label>',
    );
    expect(control<HTMLSelectElement>('d').value).toBe('');
  });

  test('in a radio group', async () => {
    const radios = ['Phone', 'Text', 'Email'].map((way) => `<label><input type="radio" name="by" value="${way}">${way}</label>`).join('');
    await fillPage(`<fieldset><legend>Preferred contact method</legend>${radios}</fieldset>`);
    expect(document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value).toBe('Email');
  });

  test('in an ARIA radio group', async () => {
    const radios = ['Phone', 'Email']
      .map((way) => `<div role="radio" aria-checked="false" tabindex="0" style="height:20px">${way}</div>`)
      .join('');
    show('');
    document.body.onclick = (event) => {
      const radio = (event.target as Element).closest('[role=radio]');
      for (const each of document.querySelectorAll('[role=radio]')) each.setAttribute('aria-checked', String(each === radio));
    };
    await fillPage(`<div role="radiogroup" aria-label="Preferred contact method">${radios}</div>`);
    document.body.onclick = null;
    const picked = document.querySelector('[role=radio][aria-checked=true]')?.textContent;
    expect(picked).toBe('Email');
  });

  test('in an ARIA combobox whose list opens elsewhere', async () => {
    show('');
    document.body.onclick = (event) => {
      const box = document.querySelector<HTMLElement>('[role=combobox]');
      const list = document.querySelector<HTMLElement>('#choices');
      const option = (event.target as Element).closest('[role=option]');
      if (!box || !list) return;
      if (option) box.textContent = option.textContent;
      list.hidden = option !== null;
    };
    const options = ['Service', 'Sales'].map((text) => `<div role="option" style="height:20px">${text}</div>`).join('');
    const box =
      '<div role="combobox" aria-controls="choices" aria-labelledby="l" tabindex="0" style="height:20px;width:200px">Choose</div>';
    await fillPage(`<p id="l">Department</p>${box}`, `${REST}<div role="listbox" id="choices" hidden>${options}</div>`);
    document.body.onclick = null;
    expect(document.querySelector('[role=combobox]')?.textContent).toBe('Sales');
  });

  test('in an ARIA listbox', async () => {
    show('');
    document.body.onclick = (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option)
        for (const each of document.querySelectorAll('[role=option]')) each.setAttribute('aria-selected', String(each === option));
    };
    const options = ['Service', 'Sales'].map((text) => `<li role="option" aria-selected="false" style="height:20px">${text}</li>`).join('');
    await fillPage(`<p id="l">Department</p><ul role="listbox" id="list" aria-labelledby="l" tabindex="0">${options}</ul>`);
    document.body.onclick = null;
    expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Sales');
  });
});

describe('numbers and dates', () => {
  test('a number field takes the vehicle’s year', async () => {
    const { problems } = await fillPage('<label>Vehicle year <input name="year" type="number" min="1990" max="2030"></label>');
    expect(problems).toEqual([]);
    expect(control('year').value).toBe(ANSWERS.vehicle.year);
  });

  test('an optional date is left empty and a required one asked of the person', async () => {
    const optional = await fillPage('<label>Preferred date <input name="day" type="date"></label>');
    expect([control('day').value, optional.plan.handOver]).toEqual(['', null]);
    const required = await fillPage('<label>Preferred date <input name="day" type="date" required></label>');
    expect([control('day').value, required.plan.handOver?.code]).toEqual(['', 'DATE_REQUIRED']);
  });
});

describe('the message', () => {
  test.each([
    [600, 'full'],
    [500, 'medium'],
    [250, 'short'],
  ] as const)('in a box for %s characters is the %s one, whole', async (limit, length) => {
    await fillPage('', REST.replace('name="message"', `name="message" maxlength="${limit}"`));
    expect(control('message').value).toBe(ANSWERS.message[length]);
  });

  test('goes into an editable block', async () => {
    const block =
      '<p id="m">Message</p><div id="block" contenteditable="true" role="textbox" aria-labelledby="m" style="min-height:60px"></div>';
    await fillPage('<label>E-mail <input name="email" type="email"></label>', block);
    expect(control('block').textContent).toContain(ANSWERS.message.full.slice(0, 30));
  });
});

describe('once more before the press', () => {
  test('a value the page threw away is written again', async () => {
    const { bound, tools } = await fillPage('<label>ZIP <input name="zip"></label>');
    control('zip').value = '';
    expect((await ready(bound, tools)).problems).toEqual([]);
    expect(control('zip').value).toBe(ANSWERS.buyer.zip);
  });

  test('a value the page will not keep is a problem', async () => {
    const { bound, tools } = await fillPage('<label>ZIP <input name="zip"></label>');
    control('zip').addEventListener('input', () => (control('zip').value = ''));
    control('zip').value = '';
    expect((await ready(bound, tools)).problems).toMatchObject([{ why: 'value' }]);
  });
});

describe('never written', () => {
  test('a field of another form, a check’s answer box and a hidden field', async () => {
    show('');
    const hidden = '<input type="hidden" name="vv" value="site"><textarea name="g-recaptcha-response" style="display:none"></textarea>';
    await fillPage(`<label>First name <input name="first"></label>${hidden}`);
    expect([control('vv').value, control('g-recaptcha-response').value]).toEqual(['site', '']);
    expect(control('first').value).not.toBe('');
  });
});
