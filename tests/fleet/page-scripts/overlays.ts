// What lies over dealer pages: consent covers, pokes, prompts, surveys, coupons. Each has fields or thanks of its own that
// are none of the product's business.

export function oneTrust(config: { name: string }): void {
  if (document.cookie.includes('OptanonAlertBoxClosed')) return;
  const holder = document.createElement('div');
  holder.id = 'onetrust-consent-sdk';
  holder.innerHTML = `<div class="onetrust-pc-dark-filter" style="position:fixed;inset:0;background:#0009;z-index:2147483644"></div>
<div id="onetrust-banner-sdk" role="dialog" aria-modal="true" aria-label="Privacy" style="position:fixed;left:0;right:0;bottom:0;top:30%;background:#fff;z-index:2147483645;padding:30px"><h2>We value your privacy</h2><p id="onetrust-policy-text">Thank you for visiting. ${config.name} and our partners use cookies. Choose which ones you agree to.</p><button id="onetrust-accept-btn-handler" type="button">Accept All Cookies</button><button id="onetrust-reject-all-handler" type="button">Reject All</button><button id="onetrust-pc-btn-handler" type="button">Cookies Settings</button></div>`;
  document.body.append(holder);
  for (const id of ['onetrust-accept-btn-handler', 'onetrust-reject-all-handler']) {
    holder.querySelector(`#${id}`)!.addEventListener('click', () => {
      document.cookie = 'OptanonAlertBoxClosed=1; path=/';
      holder.innerHTML =
        '<div role="status" style="position:fixed;bottom:10px;left:10px;background:#fff;padding:8px">Thank you, your choice was saved.</div>';
    });
  }
}

export function carNowPoke(config: { afterMs: number }): void {
  const poke = () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form id="cnpoke" role="dialog" aria-modal="true" aria-label="Chat" action="/chat/message" method="post" style="position:fixed;right:100px;bottom:100px;width:320px;background:#fff;padding:16px;box-shadow:0 4px 20px #0006;z-index:2147483001"><button type="button" class="cnpk5__x" aria-label="Close">×</button><p>Hi! I'm Casey. What can I help you find?</p><input type="text" name="text" placeholder="Type your message here"><button type="submit">Send</button></form>`,
    );
    const form = document.querySelector<HTMLFormElement>('#cnpoke')!;
    form.querySelector('.cnpk5__x')!.addEventListener('click', () => form.remove());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void fetch('/chat/message', { method: 'POST', body: new URLSearchParams(new FormData(form) as never) });
      form.innerHTML = '<p role="status">Thank you! Your message has been sent.</p>';
    });
  };
  addEventListener('load', () => setTimeout(poke, config.afterMs));
}

export function podiumPrompt(config: { afterMs: number }): void {
  const show = () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<iframe id="podium-bubble" title="Podium webchat widget bubble" srcdoc="<button style='border-radius:30px;padding:14px'>Text us</button>" style="position:fixed;right:20px;bottom:90px;width:130px;height:70px;border:0;z-index:2147482900"></iframe>
<div id="podium-prompt" role="dialog" aria-label="Text us" style="position:fixed;right:20px;bottom:170px;width:300px;background:#fff;padding:16px;box-shadow:0 2px 12px #0006;z-index:2147482900"><b>Text us</b><form action="/chat/message" method="post"><label>Name<input type="text" name="name" required></label><label>Mobile Phone<input type="tel" name="phone" required></label><label>Message<textarea name="text" required></textarea></label><p class="fine">By submitting, you authorize us to text you.</p><button type="submit">Text us</button></form></div>`,
    );
  };
  addEventListener('load', () => setTimeout(show, config.afterMs));
}

/** iPerceptions: a layer in the middle and a black cover over everything, until "No" or "Yes". */
export function surveyCover(config: { afterMs: number }): void {
  const show = () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="layer-cover-119829" style="position:fixed;inset:0;background:#000c;z-index:2147483646"></div><div id="layer-container-119829" role="dialog" style="position:fixed;left:30%;right:30%;top:30%;background:#fff;padding:24px;z-index:2147483647"><p>Would you take a short survey about your visit today?</p><button type="button" id="ip-yes">Yes</button> <button type="button" id="ip-no">No</button></div>`,
    );
    const close = () => document.querySelectorAll('[id^="layer-"]').forEach((part) => part.remove());
    document.querySelector('#ip-no')!.addEventListener('click', close);
    document.querySelector('#ip-yes')!.addEventListener('click', () => window.open('/survey'));
  };
  addEventListener('load', () => setTimeout(show, config.afterMs));
}

/** A coupon for an e-mail address, when the mouse leaves the page or the page is hidden. */
export function exitIntent(config: { id: string }): void {
  let shown = false;
  const show = () => {
    if (shown) return;
    shown = true;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="${config.id}" role="dialog" aria-modal="true" style="position:fixed;left:25%;right:25%;top:20%;background:#ffe;padding:28px;border:4px dashed #c00;z-index:99999"><button type="button" aria-label="Close">×</button><h2>Wait! $500 off your next vehicle</h2><form action="/newsletter/subscribe" method="post"><label>Email<input type="email" name="email" required></label><label>First name<input type="text" name="first"></label><button type="submit">Send me my coupon</button></form></div>`,
    );
    document
      .querySelector(`#${config.id} [aria-label=Close]`)!
      .addEventListener('click', () => document.getElementById(config.id)!.remove());
  };
  document.documentElement.addEventListener('mouseleave', show);
  document.addEventListener('visibilitychange', show);
  // Builders of these also fire them for visitors without a mouse.
  setTimeout(show, 9000);
}

/** A consent layer with a choice of language in it. */
export function complyAuto(config: { afterMs: number }): void {
  setTimeout(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="ca-consent-root" role="alertdialog" aria-modal="true" aria-label="Privacy choices" style="position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:3px solid #333;padding:18px;z-index:2147483647"><label>Language<select name="language" id="ca-language"><option value="">Select language</option><option value="en">English</option><option value="es">Español</option></select></label><p>We use cookies and record visits. You may opt out at any time.</p><button type="button" class="ca-primary-button">Accept</button> <button type="button" class="ca-secondary-button">Decline</button></div>`,
    );
    const root = document.querySelector('#ca-consent-root')!;
    root.querySelectorAll('button').forEach((button) => button.addEventListener('click', () => root.remove()));
  }, config.afterMs);
}
