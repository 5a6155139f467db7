// The small note on a tab that waits for the person (R49): what to do, “I sent it” and “Skip”. In a closed shadow root, so
// that the page can neither read nor press it; it holds nothing of the person's.
import { fold } from './dom.ts';

export interface Banner {
  show(text: string): void;
  /** Asks one thing more below the rest, until it is answered with yes. */
  offer(question: string, yes: string, done: string, act: () => void): void;
  remove(): void;
  /** Is this event the banner's own? */
  owns(event: Event): boolean;
}

const STYLE = `
:host { all: initial; }
.box { position: fixed; z-index: 2147483647; right: 12px; bottom: 12px; max-width: 340px; padding: 12px 14px; box-sizing: border-box;
  background: #10233f; color: #fff; border: 2px solid #fff; border-radius: 10px; box-shadow: 0 4px 18px #0008;
  font: 15px/1.4 system-ui, sans-serif; }
p { margin: 0 0 10px; overflow-wrap: anywhere; }
p.offer { margin: 12px 0 8px; padding-top: 10px; border-top: 1px solid #fff6; }
.row { display: flex; gap: 8px; flex-wrap: wrap; }
button { font: inherit; padding: 6px 12px; border-radius: 6px; border: 2px solid #fff; background: #fff; color: #10233f; cursor: pointer; }
button.quiet { background: transparent; color: #fff; }
button:focus-visible { outline: 3px solid #ffd54a; outline-offset: 2px; }
`;

export function createBanner(document: Document, on: { readonly sent: () => void; readonly skip: () => void }): Banner {
  let host: HTMLElement | null = null;
  let box: HTMLElement | null = null;
  const remove = (): void => {
    host?.remove();
    host = null;
  };
  const show = (text: string): void => {
    remove();
    host = document.createElement('div');
    // A child keeps readers of empty hosts from looking for a shadow root of the page's own.
    host.append(document.createElement('span'));
    const root = host.attachShadow({ mode: 'closed' });
    box = boxIn(document, text, on, remove);
    root.append(styleIn(document), box);
    document.documentElement.append(host);
  };
  const offer: Banner['offer'] = (question, yes, done, act) => {
    const words = document.createElement('p');
    words.className = 'offer';
    words.textContent = question;
    const button = buttonIn(document, yes, '', () => {
      words.textContent = done;
      button.remove();
      act();
    });
    box?.append(words, button);
  };
  return { show, offer, remove, owns: (event) => host !== null && event.target === host };
}

function styleIn(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = STYLE;
  return style;
}

function boxIn(
  document: Document,
  text: string,
  on: { readonly sent: () => void; readonly skip: () => void },
  hide: () => void,
): HTMLElement {
  const box = document.createElement('div');
  box.className = 'box';
  box.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = `Dealer Roundup: ${fold(text, 300)}`;
  const row = document.createElement('div');
  row.className = 'row';
  row.append(
    buttonIn(document, 'I sent it', '', on.sent),
    buttonIn(document, 'Skip', '', on.skip),
    buttonIn(document, 'Hide', 'quiet', hide),
  );
  box.append(words, row);
  return box;
}

/** Only a press of the person's own counts; script in the page can't reach here anyway. */
function buttonIn(document: Document, text: string, style: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = style;
  button.textContent = text;
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return button;
}
