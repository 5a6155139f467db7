// A link that opens a dialog on the same page.

export function openModal(config: { link: string; modal: string }): void {
  const modal = document.querySelector<HTMLElement>(config.modal)!;
  document.querySelectorAll(config.link).forEach((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      modal.classList.add('show');
    });
  });
}
