// Footer: address, links (mail, service, maker's contact and opt-out among them), newsletter and directions forms.

import type { Dealer } from '../scenario.ts';
import { directionsForm, newsletterForm } from './decoy-forms.ts';
import { link, list, telLink, text } from './markup.ts';
import { postalAddress } from './postal-address.ts';
import type { SitePlan } from './site-plan.ts';

export function siteFooter(dealer: Dealer, plan: SitePlan): string {
  const footer = plan.footerContact === undefined ? plan.contact : plan.footerContact;
  const links = [
    ...(footer === null ? [] : [link(footer.path, footer.label)]),
    ...(plan.without?.includes('mail') ? [] : [link(`mailto:service@${dealer.host}`, 'E-mail Our Service Team')]),
    link('/service/contact-service/', 'Contact Service Department'),
    link('/documents/contact-and-directions.pdf', 'Contact & Directions (PDF)'),
    link('https://owners.example.com/contact-us/', 'Manufacturer Customer Care – Contact Us', ' rel="nofollow"'),
    link('https://www.facebook.example.com/', 'Message us on Facebook', ' target="_blank" rel="noopener"'),
    link('/privacy/opt-out/', 'Do Not Sell My Personal Information'),
  ];
  return `<footer class="site-footer"><div><h4>${text(dealer.name)}</h4><address>${text(postalAddress(dealer))}</address>
${plan.without?.includes('phone') ? '' : `<p>${telLink(dealer.phone, dealer.phone)}</p>`}<p>Mon – Sat 9:00 AM – 8:00 PM<br>Sunday closed</p></div>
<div><h4>Quick Links</h4>${list(links, 'footer-links')}</div>
<div><h4>Get our specials</h4>${newsletterForm('footer')}</div>
<div><h4>Directions</h4>${directionsForm(dealer)}</div>
<div class="fine">Thank you for visiting ${text(dealer.name)}. Prices exclude tax, title and dealer handling. ${text(plan.builtBy)}</div></footer>`;
}
