// The two sides of a check by Turnstile, hCaptcha or reCAPTCHA's picture grid: the person's click in the vendor's frame brings a
// token, which the page puts where the real one goes. The oracle is told whether it was a person.

export type CheckHostConfig = { origin: string; response: string; token: string; /** Form to submit once solved. */ submit: string | null };

/** In the page. */
export function checkHost(config: CheckHostConfig): void {
  addEventListener('message', (event) => {
    if (event.origin !== config.origin || event.data?.check !== 'solved') return;
    document.querySelectorAll<HTMLInputElement>(config.response).forEach((field) => (field.value = config.token));
    document.querySelectorAll<HTMLElement>('[data-check-frame]').forEach((frame) => (frame.style.visibility = 'hidden'));
    const body = JSON.stringify({ event: 'captcha', detail: config.origin, trusted: event.data.trusted, press: null });
    void fetch('/__fleet/event', { method: 'POST', keepalive: true, body }).then(() => {
      if (config.submit !== null) document.querySelector<HTMLFormElement>(config.submit)!.submit();
    });
  });
}

/** In the frame. */
export function checkFrame(config: { target: string; delayMs: number }): void {
  const box = document.querySelector<HTMLElement>(config.target)!;
  box.addEventListener('click', (event) => {
    setTimeout(() => {
      box.setAttribute('aria-checked', 'true');
      parent.postMessage({ check: 'solved', trusted: event.isTrusted }, '*');
    }, config.delayMs);
  });
}
