// schema.org AutoDealer as JSON-LD: how a page says which store it is.

import { jsonInPage } from '../page-scripts/inline-script.ts';
import type { Dealer } from '../scenario.ts';

export function structuredData(dealer: Dealer): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'AutoDealer',
    name: dealer.name,
    url: `http://${dealer.host}/`,
    telephone: dealer.phone,
    address: {
      '@type': 'PostalAddress',
      streetAddress: dealer.street,
      addressLocality: dealer.city,
      addressRegion: dealer.state,
      postalCode: dealer.zip,
      addressCountry: 'US',
    },
    contactPoint: { '@type': 'ContactPoint', contactType: 'sales', telephone: dealer.phone },
  };
  return `<script type="application/ld+json">${jsonInPage(data)}</script>`;
}
