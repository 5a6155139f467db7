// Draws a component into a fresh page and finds things in it as a person or the harness would.
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { vi } from 'vitest';

export function draw(what: ComponentChild): HTMLElement {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  render(what, page);
  return page;
}

export function actionsIn(page: ParentNode): string[] {
  return [...page.querySelectorAll<HTMLElement>('[data-action]')].map((element) => element.dataset['action'] ?? '');
}

export function button(page: ParentNode, action: string): HTMLButtonElement {
  const found = page.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
  if (!found) throw new Error(`there is no button for ${action}`);
  return found;
}

export function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field) throw new Error('there is no such field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function seen(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 5000, interval: 20 });
}
