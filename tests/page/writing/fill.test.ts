import { afterEach, describe, expect, test } from 'vitest';
import { CONTACT_METHOD } from '../../../lib/contact-form/rules/choice-words.ts';
import { fillPlan } from '../../../lib/page/fill.ts';
import { control, phone, planFor, show, text } from './build-plan.ts';

afterEach(() => show(''));

const form = (inner: string): void => show(`<form>${inner}<button>Send</button></form>`);

/** What React does to an input: its own `value` on the element remembers what it knows of. */
function keepLikeReact(input: HTMLInputElement, take: (value: string) => void): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let tracked = input.value;
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native?.get?.call(input),
    set: (value: string) => {
      tracked = value;
      native?.set?.call(input, value);
    },
  });
  input.addEventListener('input', () => {
    const now = native?.get?.call(input) as string;
    if (now === tracked) return;
    tracked = now;
    take(now);
  });
}

describe('texts', () => {
  test('reach a field with focus, input, change and blur in order', async () => {
    form('<label>First name <input name="first"></label>');
    const events: string[] = [];
    for (const name of ['focus', 'input', 'change', 'blur']) control('first').addEventListener(name, () => events.push(name));
    const { bound, tools } = planFor({ first: text('Jordan') });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(control('first').value).toBe('Jordan');
    expect(events).toEqual(['focus', 'input', 'change', 'blur']);
  });

  test('reach the state of a React-like component, which ignores its own setter', async () => {
    form('<label>E-mail <input name="email" type="email"></label>');
    let state = '';
    keepLikeReact(control('email'), (value) => (state = value));
    const { bound, tools } = planFor({ email: text('jordan@example.com') });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(state).toBe('jordan@example.com');
  });

  test('reach a lazy Vue-like model through change and an Angular-like one through blur', async () => {
    form('<label>A <input name="lazy"></label><label>B <input name="touched"></label>');
    const model = { lazy: '', touched: '' };
    control('lazy').addEventListener('change', () => (model.lazy = control('lazy').value));
    control('touched').addEventListener('blur', () => (model.touched = control('touched').value));
    const { bound, tools } = planFor({ lazy: text('one'), touched: text('two') });
    await fillPlan(bound, tools);
    expect(model).toEqual({ lazy: 'one', touched: 'two' });
  });

  test('are reported when the page will not keep them', async () => {
    form('<label>Zip <input name="zip"></label>');
    control('zip').addEventListener('input', () => (control('zip').value = ''));
    const { bound, tools } = planFor({ zip: text('80202') });
    expect(await fillPlan(bound, tools)).toEqual([{ label: 'zip', why: 'value', essential: true }]);
  });

  test('are written into an editable block', async () => {
    form(
      '<label>E-mail <input name="email"></label><div id="message" contenteditable="true" role="textbox" aria-label="Message" style="min-height:40px"></div>',
    );
    const { bound, tools } = planFor({ message: { how: 'editable', value: 'Hello there' } });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(control('message').textContent).toBe('Hello there');
  });

  test('of several lines are found in the elements an editable block makes of them', async () => {
    form(
      '<label>E-mail <input name="email"></label><div id="message" contenteditable="true" role="textbox" aria-label="Message" style="min-height:40px"></div>',
    );
    const { bound, tools } = planFor({ message: { how: 'editable', value: 'Hello team,\n\nplease write.' } });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(control('message').innerText.split(/\n+/)).toEqual(['Hello team,', 'please write.']);
  });
});

describe('what must not be written', () => {
  test('a text field that has become hidden since the plan', async () => {
    form('<label>Website <input name="site"></label>');
    const { bound, tools } = planFor({ site: text('x') });
    control('site').style.display = 'none';
    expect(await fillPlan(bound, tools)).toEqual([{ label: 'site', why: 'hidden', essential: true }]);
    expect(control('site').value).toBe('');
  });

  test('a field the person has typed into', async () => {
    form('<label>First name <input name="first" value="Jo"></label>');
    const { bound, tools } = planFor({ first: text('Jordan') });
    tools.memory.touched.add(control('first'));
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(control('first').value).toBe('Jo');
  });

  test('another field that took the place of the planned one', async () => {
    form('<label>First name <input name="first"></label>');
    const { bound, tools } = planFor({ first: text('Jordan') });
    form('<label>Card number <input name="card"></label>');
    expect(await fillPlan(bound, tools)).toEqual([{ label: 'first', why: 'drift', essential: true }]);
    expect(control('card').value).toBe('');
  });

  test('a re-used element that now asks something else', async () => {
    form('<label><span>First name</span> <input name="field"></label>');
    const { bound, tools } = planFor({ field: text('Jordan') });
    document.querySelector('span')!.textContent = 'Leave this blank';
    expect(await fillPlan(bound, tools)).toMatchObject([{ why: 'drift' }]);
    expect(control('field').value).toBe('');
  });
});

test('a form that was rendered anew is found again by its signature', async () => {
  form('<label>First name <input name="first"></label>');
  const { bound, tools } = planFor({ first: text('Jordan') });
  form('<p>Welcome</p><label>First name <input name="first"></label>');
  expect(await fillPlan(bound, tools)).toEqual([]);
  expect(control('first').value).toBe('Jordan');
});

describe('phone numbers', () => {
  test('pass a mask that believes only keys and clears incomplete values on blur', async () => {
    form('<label>Phone <input name="tel" type="tel"></label>');
    const input = control('tel');
    let digits = '';
    const render = (): void => {
      input.value = digits.length < 10 ? digits : `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
    };
    input.addEventListener('keypress', (event) => {
      event.preventDefault();
      if (/\d/.test(event.key) && digits.length < 10) digits += event.key;
      render();
    });
    input.addEventListener('focus', () => {
      digits = '';
    });
    input.addEventListener('input', () => (input.value = ''));
    input.addEventListener('blur', () => {
      if (digits.length < 10) digits = '';
      render();
    });
    const { bound, tools } = planFor({ tel: phone('3035550142', '(303) 555-0142') });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(input.value).toBe('(303) 555-0142');
  });

  test('stay as a mask formats them', async () => {
    form('<label>Phone <input name="tel"></label>');
    const input = control('tel');
    input.addEventListener('input', () => {
      const digits = input.value.replace(/\D/g, '');
      input.value = digits.length === 10 ? `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}` : digits;
    });
    const { bound, tools } = planFor({ tel: phone('3035550142') });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(input.value).toBe('303.555.0142');
  });

  test('fit three boxes that jump to the next', async () => {
    form(
      '<label>Area <input name="a" maxlength="3"></label><label>Prefix <input name="b" maxlength="3"></label><label>Line <input name="c" maxlength="4"></label>',
    );
    control('a').addEventListener('input', () => control('b').focus());
    control('b').addEventListener('input', () => control('c').focus());
    const { bound, tools } = planFor({ a: text('303'), b: text('555'), c: text('0142') });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect([control('a').value, control('b').value, control('c').value]).toEqual(['303', '555', '0142']);
  });
});

describe('choices', () => {
  test('of a native list are made by their words even when the list was filled again', async () => {
    form(
      '<label>Department <select name="dept"><option value="">Select…</option><option value="1">Service</option><option value="2">Sales</option></select></label>',
    );
    const { bound, tools } = planFor({ dept: { how: 'select', option: 2, value: '2', text: 'Sales' } });
    control<HTMLSelectElement>('dept').prepend(new Option('Any', '9'));
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(control<HTMLSelectElement>('dept').value).toBe('2');
  });

  test('untick a pre-ticked box and leave an unticked one', async () => {
    form('<label><input type="checkbox" name="news" checked> News</label><label><input type="checkbox" name="texts"> Texts</label>');
    const { bound, tools } = planFor({ news: { how: 'uncheck' }, texts: { how: 'uncheck' } });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect([control('news').checked, control('texts').checked]).toEqual([false, false]);
  });

  test('of a drawn list are opened, chosen by words and read back', async () => {
    form(`<label>E-mail <input name="email"></label><div class="preferred"><div class="custom-select-dropdown" id="method"><span class="selected">Select</span>
      <ul hidden><li class="option">Phone</li><li class="option">Text</li><li class="option">Email</li></ul></div></div>`);
    const list = document.querySelector('ul')!;
    const chosen: string[] = [];
    document.querySelector('.selected')!.addEventListener('click', () => (list.hidden = !list.hidden));
    for (const option of document.querySelectorAll('li')) {
      option.addEventListener('click', () => {
        chosen.push(option.textContent ?? '');
        document.querySelector('.selected')!.textContent = option.textContent;
        list.hidden = true;
      });
    }
    const { bound, tools } = planFor({ method: { how: 'custom-select', words: CONTACT_METHOD } });
    expect(await fillPlan(bound, tools)).toEqual([]);
    expect(chosen).toEqual(['Email']);
  });

  test('of a drawn list without a fitting option are not made', async () => {
    form(
      '<div class="custom-select-dropdown" id="method"><ul><li class="option">Phone</li><li class="option">Text</li></ul></div><label>E <input name="email"></label>',
    );
    const { bound, tools } = planFor({ method: { how: 'custom-select', words: CONTACT_METHOD } });
    expect(await fillPlan(bound, tools)).toMatchObject([{ label: 'method', why: 'value' }]);
  });
});
