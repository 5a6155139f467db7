// Fetches a piece of the page late: when its slot scrolls into view, or a while after load. The form inside, if it has
// an ajax action, is sent by fetch and replaced by the server's answer.

export type LateFragmentConfig = { slot: string; url: string; when: 'in-view' | number; ajaxForm: string | null };

export function lateFragment(config: LateFragmentConfig): void {
  const slot = document.querySelector<HTMLElement>(config.slot)!;

  const insert = async () => {
    const reply = await fetch(config.url);
    slot.innerHTML = await reply.text();
    slot.removeAttribute('aria-busy');
    const form = config.ajaxForm === null ? null : slot.querySelector<HTMLFormElement>(config.ajaxForm);
    form?.addEventListener('submit', (event) => void send(event, form));
  };
  const send = async (event: Event, form: HTMLFormElement) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
    if (button.disabled) return;
    button.disabled = true;
    button.textContent = 'Sending…';
    const reply = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form) as never) });
    slot.innerHTML = await reply.text();
  };

  if (typeof config.when === 'number') {
    const waitMs = config.when;
    addEventListener('load', () => setTimeout(() => void insert(), waitMs));
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void insert();
  });
  observer.observe(slot);
}
