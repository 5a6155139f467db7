// The two sides of the reCAPTCHA stand-in. A tick in its frame brings a token, which the page puts where the real one goes.
// The oracle is told whether a person ticked: a script that does is the worst thing the product could do.

/** In the page: takes the token from the frame. A test without TLS may dispatch `fleet-human-tick` instead of ticking. */
export function recaptchaHost(config: { response: string; token: string }): void {
  const solve = (how: string, trusted: boolean) => {
    document.querySelector<HTMLTextAreaElement>(config.response)!.value = config.token;
    void fetch('/__fleet/event', {
      method: 'POST',
      keepalive: true,
      body: JSON.stringify({ event: 'captcha', detail: how, trusted, press: null }),
    });
  };
  addEventListener('message', (event) => {
    if (event.origin === 'https://www.google.com' && event.data?.recaptcha === 'solved') solve('ticked', event.data.trusted);
  });
  addEventListener('fleet-human-tick', () => solve('tick by hook', true));
}

/** In the frame: the checkbox. */
export function recaptchaAnchor(config: { delayMs: number }): void {
  const box = document.querySelector<HTMLElement>('#recaptcha-anchor');
  box?.addEventListener('click', (event) => {
    box.classList.add('waiting');
    setTimeout(() => {
      box.setAttribute('aria-checked', 'true');
      parent.postMessage({ recaptcha: 'solved', trusted: event.isTrusted }, '*');
    }, config.delayMs);
  });
}
