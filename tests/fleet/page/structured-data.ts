// schema.org AutoDealer as JSON-LD: how a page says which store it is.

import { jsonInPage } from '../page-scripts/inline-script.ts';
import type { Dealer } from '../scenario.ts';
import type { SitePlan } from './site-plan.ts';

export function structuredData(dealer: Dealer, { without }: SitePlan): string {
  const telephone = without?.includes('phone') ? {} : { telephone: dealer.phone };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'AutoDealer',
    name: dealer.name,
    url: `http://${dealer.host}/`,
    ...telephone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: dealer.street,
      addressLocality: dealer.city,
      addressRegion: dealer.state,
      postalCode: dealer.zip,
      addressCountry: 'US',
    },
    contactPoint: { '@type': 'ContactPoint', contactType: 'sales', ...telephone },
  };
  return `<script type="application/ld+json">${jsonInPage(data)}</script>`;
}
