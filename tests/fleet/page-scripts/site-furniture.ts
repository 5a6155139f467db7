// What every dealer site does by itself while somebody reads it: a chat bubble, a cookie layer, an accessibility toolbar
// that relabels fields, a banner that pushes the page down. Each is self-contained: its source text goes into the page.

/** An icon after 3 s that grows to a prompt 3 s later. */
export function chatBubble(config: { name: string }): void {
  setTimeout(() => {
    const chat = document.createElement('div');
    chat.className = 'gg-app';
    chat.innerHTML =
      '<button type="button" class="gg-icon" aria-label="Chat with us"><svg viewBox="0 0 24 24" width="30" height="30" fill="#fff"><path d="M4 3h16v13H9l-5 5z"/></svg></button>' +
      '<div class="gg-chat-wrapper" hidden><p><b></b><br>Hi there! Questions about a vehicle? Text us or chat now.</p>' +
      '<input type="text" placeholder="Type your message" aria-label="Message"><button type="button" class="gg-send">Send</button></div>';
    chat.querySelector('b')!.textContent = config.name;
    document.body.append(chat);
    const prompt = chat.querySelector<HTMLElement>('.gg-chat-wrapper')!;
    chat.querySelector('.gg-icon')!.addEventListener('click', () => (prompt.hidden = !prompt.hidden));
    const send = () => {
      void fetch('/chat/message', { method: 'POST', body: new URLSearchParams({ text: chat.querySelector('input')!.value }) });
      prompt.innerHTML = '<p role="status">Thank you! Your message has been sent to our team.</p>';
    };
    chat.querySelector('.gg-send')!.addEventListener('click', send);
    setTimeout(() => (prompt.hidden = false), 3000);
  }, 3000);
}

/** A bar over the page's foot until one of its buttons is pressed. */
export function cookieLayer(config: { text: string; accept: string; reject: string | null }): void {
  if (document.cookie.includes('cookies=')) return;
  const layer = document.createElement('div');
  layer.id = 'cookie-consent-root';
  layer.setAttribute('role', 'alertdialog');
  layer.setAttribute('aria-label', 'Cookies');
  layer.innerHTML = '<p></p>';
  layer.querySelector('p')!.textContent = config.text;
  for (const label of [config.reject, config.accept]) {
    if (label === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      document.cookie = 'cookies=' + label + '; path=/';
      layer.remove();
    });
    layer.append(button);
  }
  document.body.append(layer);
}

/** Accessibility toolbars add attributes to fields and links some seconds after load. */
export function accessibilityNoise(config: { prefix: string }): void {
  const relabel = () => {
    document.documentElement.setAttribute('data-' + config.prefix + '-ready', 'true');
    document.querySelectorAll<HTMLInputElement>('input, textarea, select').forEach((field, index) => {
      field.setAttribute('js_' + config.prefix + '_describedby', config.prefix + '_' + index);
      const label = field.labels?.[0]?.textContent?.trim();
      if (label && !field.hasAttribute('aria-label')) field.setAttribute('aria-label', label);
    });
    document.querySelectorAll('a').forEach((link, index) => link.setAttribute('data-' + config.prefix + '-link', String(index)));
  };
  addEventListener('load', () => setTimeout(relabel, 1500));
}

/** A promotion that arrives late and pushes everything below it. */
export function lateShift(config: { afterMs: number; heightPx: number; text: string }): void {
  const insert = () => {
    const banner = document.createElement('aside');
    banner.className = 'late-banner';
    banner.style.minHeight = config.heightPx + 'px';
    banner.textContent = config.text;
    document.querySelector('main')?.before(banner);
  };
  addEventListener('load', () => setTimeout(insert, config.afterMs));
}
