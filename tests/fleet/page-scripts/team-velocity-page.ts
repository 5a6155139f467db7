// Team Velocity's contact page, a small single-page app: a button that fades in when scrolled to, a modal that asks
// for the department, and only then the form. Like Vue, it sends what its `input` events told it, not the DOM.

export type TeamVelocityConfig = { root: string; action: string; formHtml: string; modalHtml: string; thanks: string };

export function teamVelocityPage(config: TeamVelocityConfig): void {
  const root = document.querySelector<HTMLElement>(config.root)!;
  const state: Record<string, string> = {};

  const revealWhenSeen = (section: HTMLElement) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      section.classList.add('revealed');
      observer.disconnect();
    });
    observer.observe(section);
  };
  const openModal = () => {
    const modal = document.createElement('div');
    modal.className = 'tv-modal modal fade show d-block';
    modal.innerHTML = config.modalHtml;
    modal.querySelector('.close')!.addEventListener('click', () => modal.remove());
    modal.querySelectorAll<HTMLElement>('[data-department]').forEach((button) => {
      button.addEventListener('click', () => choose(button.dataset['department']!, modal));
    });
    document.body.append(modal);
  };
  const choose = (department: string, modal: HTMLElement) => {
    modal.remove();
    if (department !== 'Sales') return location.assign(department === 'Service' ? '/ScheduleService' : '/parts');
    state['department'] = department;
    setTimeout(showForm, 350);
  };
  const showForm = () => {
    root.querySelector('.contact-slot')!.innerHTML = config.formHtml;
    const form = root.querySelector<HTMLFormElement>('form.contactForm')!;
    form.addEventListener('input', (event) => {
      const field = event.target as HTMLInputElement;
      state[field.id] = field.type === 'checkbox' ? String(field.checked) : field.value;
    });
    wireDropdown(form.querySelector<HTMLElement>('.custom-select-dropdown')!);
    form.addEventListener('submit', (event) => void send(event, form));
    form.scrollIntoView({ block: 'start' });
  };
  const wireDropdown = (dropdown: HTMLElement) => {
    const list = dropdown.querySelector<HTMLElement>('ul')!;
    dropdown.querySelector('.selected')!.addEventListener('click', () => (list.hidden = !list.hidden));
    list.querySelectorAll('li').forEach((option) => {
      option.addEventListener('click', () => {
        state['preferredContact'] = option.textContent!.trim();
        dropdown.querySelector('.selected')!.textContent = state['preferredContact'];
        list.hidden = true;
      });
    });
  };
  const send = async (event: Event, form: HTMLFormElement) => {
    event.preventDefault();
    const button = form.querySelector<HTMLInputElement>('input[type=submit]')!;
    const missing = ['firstName', 'lastName', 'emailAddress', 'textarea'].filter((id) => !state[id]?.trim());
    form
      .querySelectorAll('.invalid-feedback')
      .forEach((note) => ((note as HTMLElement).hidden = !missing.includes(note.id.replace('-error', ''))));
    if (missing.length > 0 || button.disabled) return;
    button.disabled = true;
    button.value = 'Sending…';
    const reply = await fetch(config.action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state),
    });
    const { ok } = (await reply.json()) as { ok: boolean };
    root.querySelector('.contact-slot')!.innerHTML = ok
      ? config.thanks
      : '<div class="alert">Something went wrong. Please try again.</div>';
  };

  // The app mounts after its bundle has loaded.
  setTimeout(() => {
    const section = root.querySelector<HTMLElement>('.tv-reveal')!;
    revealWhenSeen(section);
    section.querySelector('button')!.addEventListener('click', openModal);
  }, 600);
}
