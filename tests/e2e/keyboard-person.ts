// Somebody who has no mouse and doesn't see the screen: keys go in, and what comes out is what a screen reader would say of the place
// the keyboard is at, and of the page. Every stop on the way must have a name and a visible ring.
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

/** What a screen reader says of the place of the keyboard. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly description: string;
  /** Only those that are so. */
  readonly states: readonly string[];
}

export interface KeyboardPerson {
  press(...keys: readonly KeyInput[]): Promise<void>;
  /** With Control held down. */
  pressControl(key: KeyInput): Promise<void>;
  type(text: string): Promise<void>;
  /** All at once, as from the clipboard. */
  paste(text: string): Promise<void>;
  /** In place of what stands in the field. */
  retype(text: string): Promise<void>;
  here(): Promise<Heard>;
  /** Goes on with Tab until there; rejects when it takes more than `MOST_TABS`. */
  tabTo(role: string, name: string | RegExp): Promise<Heard>;
  tabBackTo(role: string, name: string | RegExp): Promise<Heard>;
  /** Waits until the place of the keyboard is this by itself, after a step that moves it. */
  arrive(role: string, name: string | RegExp, state?: string): Promise<Heard>;
  /** Waits until the page says it. */
  hear(words: string, patienceMs?: number): Promise<void>;
}

/** More is absurd: there has to be a shorter way. */
const MOST_TABS = 20;
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 100;
const STATES = ['checked', 'expanded', 'invalid', 'disabled', 'required'];

export async function keyboardPerson(page: Page): Promise<KeyboardPerson> {
  const reader = await page.createCDPSession();
  const here = () => readFocus(reader);
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const pressControl = async (key: KeyInput) => {
    await page.keyboard.down('Control');
    await press(key);
    await page.keyboard.up('Control');
  };
  const goTo = async (step: () => Promise<void>, role: string, name: string | RegExp) => {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await step();
      const heard = await here();
      passed.push(`${heard.role} “${heard.name}”`);
      await refuseBadStop(page, heard);
      if (isIt(heard, role, name)) return heard;
    }
    throw new Error(`${role} ${name} is not within ${MOST_TABS} Tabs; on the way: ${passed.join(', ')}`);
  };
  const back = async () => {
    await page.keyboard.down('Shift');
    await press('Tab');
    await page.keyboard.up('Shift');
  };
  return {
    press,
    pressControl,
    type: (text) => page.keyboard.type(text),
    paste: (text) => page.keyboard.sendCharacter(text),
    retype: async (text) => {
      await pressControl('a');
      await page.keyboard.type(text);
    },
    here,
    tabTo: (role, name) => goTo(() => press('Tab'), role, name),
    tabBackTo: (role, name) => goTo(back, role, name),
    arrive: (role, name, state = '') =>
      until(here, (heard) => isIt(heard, role, name) && (state === '' || heard.states.includes(state)), `at ${role} ${name} ${state}`),
    hear: async (words, patienceMs = PATIENCE_MS) => {
      await until(
        () => readPage(reader),
        (text) => text.includes(words),
        `hears “${words}”`,
        patienceMs,
      );
    },
  };
}

function isIt(heard: Heard, role: string, name: string | RegExp): boolean {
  return heard.role === role && (typeof name === 'string' ? heard.name === name : name.test(heard.name));
}

async function until<Value>(look: () => Promise<Value>, pleases: (value: Value) => boolean, what: string, patienceMs = PATIENCE_MS) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await look();
    if (pleases(value)) return value;
    if (Date.now() > end) throw new Error(`never ${what}; at last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

interface AxNode {
  readonly role?: { readonly value: string | number | boolean };
  readonly name?: { readonly value: string | number | boolean };
  readonly value?: { readonly value: string | number | boolean };
  readonly description?: { readonly value: string | number | boolean };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: string | number | boolean } }[];
}

async function readFocus(reader: CDPSession): Promise<Heard> {
  const { result } = await reader.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = (await reader.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  })) as unknown as { nodes: readonly AxNode[] };
  await reader.send('Runtime.releaseObject', { objectId: result.objectId ?? '' });
  return heardOf(nodes[0] ?? {});
}

function heardOf({ role, name, value, description, properties = [] }: AxNode): Heard {
  const text = (part: { readonly value: string | number | boolean } | undefined) => String(part?.value ?? '');
  const states = properties.filter((one) => STATES.includes(one.name) && !['false', 'undefined'].includes(String(one.value.value)));
  return {
    role: text(role),
    name: text(name),
    value: text(value),
    description: text(description),
    states: states.map((one) => one.name),
  };
}

async function readPage(reader: CDPSession): Promise<string> {
  const { nodes } = (await reader.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] };
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value ?? ''))
    .join(' ');
}

async function refuseBadStop(page: Page, heard: Heard): Promise<void> {
  const { ring, html } = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    return { ring: getComputedStyle(element).outlineStyle, html: element.outerHTML.slice(0, 200) };
  });
  if (heard.role === 'RootWebArea' || html.startsWith('<body')) return;
  if (heard.name.trim() === '') throw new Error(`a stop without a name: ${heard.role} ${html}`);
  if (ring === 'none') throw new Error(`no ring is seen at ${heard.role} “${heard.name}”`);
}
