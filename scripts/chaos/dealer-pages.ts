// The smallest site a dealer can have: a home page with a link, a contact form, a thank-you page. Every form served carries a
// ticket of its own, so that a POST the browser repeats by itself can be told from a second press.

export function homePage(host: string): string {
  return page(host, 'Home', `<h1>${nameOf(host)}</h1><p>New and used cars since 1974.</p><p><a href="/contact">Contact us</a></p>`);
}

export function contactPage(host: string, ticket: string, logHost: string): string {
  const form = `<h1>Contact us</h1>
<form id="contact" action="/contact/send" method="post">
<input type="hidden" name="ticket" value="${ticket}">
<p><label for="first">First name</label><input id="first" name="first" autocomplete="given-name" required></p>
<p><label for="last">Last name</label><input id="last" name="last" autocomplete="family-name" required></p>
<p><label for="mail">E-mail</label><input id="mail" name="email" type="email" autocomplete="email" required></p>
<p><label for="text">Message</label><textarea id="text" name="message" required></textarea></p>
<p><button type="submit">Send message</button></p>
</form>
<script>(${notePresses.toString()})(${JSON.stringify(`http://${logHost}/press`)}, ${JSON.stringify(ticket)})</script>`;
  return page(host, 'Contact us', form);
}

export function thanksPage(host: string): string {
  return page(host, 'Thank you', '<h1>Thank you</h1><p>We have received your message and will be in touch.</p>');
}

export function brokenPage(host: string): string {
  return page(host, 'Error', '<h1>500 Internal Server Error</h1><p>The server could not complete your request.</p>');
}

export function nameOf(host: string): string {
  const [, trial = '', dealer = ''] = /^trial(\w+?)dealer(\d+)\./.exec(host) ?? [];
  return `Dealer ${dealer} of Trial ${trial} Motors`;
}

function page(host: string, title: string, main: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title} | ${nameOf(host)}</title></head>
<body><header><a href="/">${nameOf(host)}</a></header><main>${main}</main><footer>© ${nameOf(host)}</footer></body></html>`;
}

// Runs in the page. The count lies in the site's own storage too: a press whose word was lost is told by the next one.
function notePresses(address: string, ticket: string): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('#contact button')) return;
      const count = Number(localStorage.getItem('presses') ?? '0') + 1;
      localStorage.setItem('presses', String(count));
      navigator.sendBeacon(address, JSON.stringify({ host: location.host, ticket, count, at: Date.now() }));
    },
    true,
  );
}
