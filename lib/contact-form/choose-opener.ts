// What to press so that the right form appears (R30–R32): the Sales tab where another department's is open, the sales branch among
// departments, or a button that says "contact us". Only what stays on the page, two at most.
import { isContactPage } from './contact-page.ts';
import type { ButtonSnapshot, PageSnapshot } from './page-snapshot.ts';
import { MAIN_PACKS } from './rules/languages.ts';
import { NEVER_OPEN, OPENER, OTHER_DEPARTMENT, SALES_BRANCH } from './rules/openers.ts';
import type { LanguagePack } from './rules/rule.ts';
import { buttonSignature } from './signature.ts';
import { plainWords } from './words.ts';

export interface OpenerOptions {
  /** Openers pressed on this page so far; two at most (R30). */
  readonly openersUsed: number;
  /** `openerKeys` of those pressed. */
  readonly pressed?: readonly string[];
  /** `openerKeys` of what was in sight before the first was pressed: no answer to it is among them. */
  readonly before?: readonly string[];
  /** Main packs without it. */
  readonly packs?: readonly LanguagePack[];
}

export const MAX_OPENERS = 2;
/** Departments stand side by side, with little else between them. */
const NEIGHBOURS = 4;
const NO_KEYS: ReturnType<typeof openerKeys> = new Map();

/** A closed Sales tab beside another department's open one: before it is open, the form in sight is that department's. */
export function closedSalesTab(snapshot: PageSnapshot, options: OpenerOptions): ButtonSnapshot | undefined {
  const tabs = openable(snapshot, options).filter(({ tab }) => tab !== undefined);
  const isOtherOpen = tabs.some(({ tab, text }) => tab === 'open' && OTHER_DEPARTMENT.test(plainWords(text)));
  return isOtherOpen ? tabs.find(({ tab, text }) => tab === 'closed' && SALES_BRANCH.test(plainWords(text))) : undefined;
}

export function chooseOpener(snapshot: PageSnapshot, options: OpenerOptions): ButtonSnapshot | undefined {
  const { packs = MAIN_PACKS, openersUsed } = options;
  const buttons = openable(snapshot, options);
  const openers = [OPENER, ...packs.flatMap((pack) => pack.openers ?? [])];
  const opens = (words: string): boolean => openers.some((pattern) => pattern.test(words)) && !NEVER_OPEN.test(words);
  const branch = openersUsed > 0 ? salesAnswer(buttons, snapshot, options) : salesBranch(buttons, isContactPage(snapshot));
  return branch ?? buttons.find(({ text }) => opens(plainWords(text)));
}

const isSales = ({ tab, text }: ButtonSnapshot): boolean => tab !== 'open' && SALES_BRANCH.test(plainWords(text));

/** An opener may ask "which department?" a moment later; a "Sales" that was there before, in a menu, doesn't answer it. */
function salesAnswer(
  buttons: readonly ButtonSnapshot[],
  snapshot: PageSnapshot,
  { before = [] }: OpenerOptions,
): ButtonSnapshot | undefined {
  const keys = openerKeys(snapshot);
  return buttons.find((button) => isSales(button) && !before.includes(keys.get(button.id) ?? ''));
}

/** Unasked, only among other departments on a contact page: menus say it too. */
function salesBranch(buttons: readonly ButtonSnapshot[], contactPage: boolean): ButtonSnapshot | undefined {
  return buttons.find((button, at) => {
    const near = buttons.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return contactPage && isSales(button) && near.some(({ text }) => OTHER_DEPARTMENT.test(plainWords(text)));
  });
}

function openable(snapshot: PageSnapshot, { openersUsed, pressed = [] }: OpenerOptions): ButtonSnapshot[] {
  if (openersUsed >= MAX_OPENERS) return [];
  // Every reading comes by here, and hardly any has pressed something before.
  const keys = pressed.length > 0 ? openerKeys(snapshot) : NO_KEYS;
  return snapshot.buttons.filter(
    (button) =>
      button.visible &&
      !button.disabled &&
      // A button is a submit button until it is told otherwise; outside a form it sends nothing.
      (button.type !== 'submit' || button.formId === -1) &&
      button.type !== 'reset' &&
      staysHere(button.href) &&
      !pressed.includes(keys.get(button.id) ?? ''),
  );
}

function staysHere(href: string): boolean {
  return href === '' || href.startsWith('#') || /^javascript:/i.test(href);
}

/** `keys` of the buttons one can see. */
export function buttonsInSight({ buttons }: PageSnapshot, keys: ReturnType<typeof openerKeys>): string[] {
  return buttons.filter(({ visible }) => visible).map(({ id }) => keys.get(id) ?? '');
}

/** Who each button is over several readings: its signature, counted where several have the same. */
export function openerKeys({ buttons }: PageSnapshot): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    buttons.map((button) => {
      const signature = buttonSignature(button);
      const count = (seen.get(signature) ?? 0) + 1;
      seen.set(signature, count);
      return [button.id, `${signature}|${count}`];
    }),
  );
}
