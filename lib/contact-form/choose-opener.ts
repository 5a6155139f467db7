// What to press so that the right form appears (R30–R32): the Sales tab where another department's is open, the sales branch among
// departments, or a button that says "contact us". Only what stays on the page, nothing twice, two at most.
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
  /** Main packs without it. */
  readonly packs?: readonly LanguagePack[];
}

export const MAX_OPENERS = 2;
/** Departments stand side by side, with little else between them. */
const NEIGHBOURS = 4;

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
  const branch = salesBranch(buttons, openersUsed > 0, isContactPage(snapshot));
  return branch ?? buttons.find(({ text }) => opens(plainWords(text)));
}

/** Asked for by an opener, "Sales" is the answer; else only among other departments on a contact page: menus say it too. */
function salesBranch(buttons: readonly ButtonSnapshot[], asked: boolean, contactPage: boolean): ButtonSnapshot | undefined {
  return buttons.find((button, at) => {
    if (button.tab === 'open' || !SALES_BRANCH.test(plainWords(button.text))) return false;
    const near = buttons.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return asked || (contactPage && near.some(({ text }) => OTHER_DEPARTMENT.test(plainWords(text))));
  });
}

function openable(snapshot: PageSnapshot, { openersUsed, pressed = [] }: OpenerOptions): ButtonSnapshot[] {
  if (openersUsed >= MAX_OPENERS) return [];
  const keys = openerKeys(snapshot);
  return snapshot.buttons.filter(
    (button) =>
      button.visible &&
      !button.disabled &&
      button.type !== 'submit' &&
      button.type !== 'reset' &&
      staysHere(button.href) &&
      !pressed.includes(keys.get(button.id) ?? ''),
  );
}

function staysHere(href: string): boolean {
  return href === '' || href.startsWith('#') || /^javascript:/i.test(href);
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
