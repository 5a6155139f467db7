// Which control sends a form (R36): the form's own button whose words or type say so. It refuses buttons that clear, go
// back, search, subscribe, call, text or chat; two equally good ones are settled by nearness to the end of the form.
import { foldText } from './hash-text.ts';
import type { ButtonSnapshot, PageSnapshot } from './page-snapshot.ts';
import { WHOLE, type OwnPart } from './page-wide-form.ts';

export interface SendButton {
  readonly id: number;
  /** `next` leads to another step of the same form (R40). */
  readonly kind: 'send' | 'next';
}

const NEVER =
  /\b(reset|clear|cancel|back|previous|close|search|find|subscribe|sign ?up|log ?in|sign ?in|register|upload|browse|attach|add|remove|delete|print|apply|call|text (me|us)|chat|directions?|show|hide|toggle|decline|reject|limpiar|cancelar|borrar|volver|annuler|effacer|retour|buscar|rechercher)\b|^[×x✕]$/;
/** Buttons in the middle of a form that send nothing, though the browser would take them for ones that do. */
const CLEARS = /\b(reset|clear|cancel|back|previous|close|upload|browse|attach|add|remove|delete|verif\w*|show|hide|toggle)\b|^[×x✕]$/;
const SEND =
  /\b(send|submit|contact|request|inquire|get (a|my|your|the|our|in|more|quote|e-?price|pric(e|ing)|info|started)|(check|confirm) availability|see (my|your|our) price|let['’]?s talk|ask|message|e-?mail|go|done|finish|enviar|mandar|solicitar|envoyer|soumettre|senden|absenden|invia|verzenden|enviar|wy[sś]lij)\b|发送|提交|보내기|제출/;
const NEXT =
  /^(next|continue|proceed|siguiente|continuar|suivante?|continuer|weiter|avanti|continua|pr[oó]ximo|avan[cç]ar|volgende|dalej|далее)( step)?(?!\p{L})/u;

/** Visible buttons of the form that send something, whatever it is. */
export function sendingButtons({ buttons }: PageSnapshot, formId: number): ButtonSnapshot[] {
  const own = buttons.filter((button) => button.formId === formId && button.visible && !leadsAway(button));
  return own.filter((button) => (submits(button) || SEND.test(wordsOf(button))) && !CLEARS.test(wordsOf(button)));
}

export function findSendButton(snapshot: PageSnapshot, formId: number, { holdsButton }: OwnPart = WHOLE): SendButton | null {
  const own = snapshot.buttons.filter((button) => button.formId === formId && button.visible && holdsButton(button));
  const ranked = own.map((button) => ({ button, score: scoreOf(button) })).filter(({ score }) => score > 0);
  ranked.sort((one, other) => other.score - one.score || placeOf(other.button) - placeOf(one.button));
  const best = ranked[0]?.button;
  if (best === undefined) return null;
  return { id: best.id, kind: NEXT.test(wordsOf(best)) ? 'next' : 'send' };
}

/** Leads to another step of its form, whether or not it can be seen now. */
export function isNextButton(button: ButtonSnapshot): boolean {
  return NEXT.test(wordsOf(button)) && button.type !== 'reset' && !leadsAway(button);
}

function scoreOf(button: ButtonSnapshot): number {
  const words = wordsOf(button);
  const says = SEND.test(words) || NEXT.test(words);
  if (button.type === 'reset' || (NEVER.test(words) && !/^(send|submit)\b/.test(words))) return 0;
  if (leadsAway(button)) return 0;
  const named = /submit|send/i.test(`${button.className} ${button.elementId} ${button.name}`);
  return (submits(button) ? 3 : 0) + (says ? 3 : 0) + (named ? 1 : 0) - (submits(button) || says ? 0 : 2);
}

function submits({ type }: ButtonSnapshot): boolean {
  return type === 'submit' || type === 'image';
}

/** A link with an address of its own is no button of this form. */
function leadsAway(button: ButtonSnapshot): boolean {
  return button.href !== '' && !/^(#|javascript:)/i.test(button.href.trim());
}

function wordsOf(button: ButtonSnapshot): string {
  return foldText(button.text || button.name);
}

function placeOf(button: ButtonSnapshot): number {
  return button.box.y * 10_000 + button.box.x;
}
