// A web component that keeps its form in a shadow root, open or closed, and sends it by fetch.

export function shadowForm(config: { tag: string; mode: 'open' | 'closed'; html: string; action: string; thanks: string }): void {
  class LeadForm extends HTMLElement {
    connectedCallback(): void {
      const root = this.attachShadow({ mode: config.mode });
      root.innerHTML = config.html;
      // For the oracle, which can't look into a closed root.
      window.dispatchEvent(new CustomEvent('fleet-root', { detail: root }));
      const form = root.querySelector('form')!;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.send(form);
      });
    }

    private async send(form: HTMLFormElement): Promise<void> {
      const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
      if (button.disabled) return;
      button.disabled = true;
      const reply = await fetch(config.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) });
      const { ok } = (await reply.json()) as { ok: boolean };
      if (ok) form.outerHTML = config.thanks;
      else button.disabled = false;
    }
  }
  customElements.define(config.tag, LeadForm);
}
