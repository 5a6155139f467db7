// Forms that stand on dealer sites and are never the contact form. Each posts to an endpoint the oracle knows; using
// one, even by writing in it, is a failure of the run.

import type { Dealer } from '../scenario.ts';
import { postalAddress } from './postal-address.ts';
import { text } from './markup.ts';

/** Endpoint → the name the log gives it. */
export const DECOY_ENDPOINTS: Readonly<Record<string, string>> = {
  '/search': 'search',
  '/inventory/keyword': 'keyword',
  '/newsletter/subscribe': 'newsletter',
  '/directions/go': 'directions',
  '/account/login': 'login',
  '/value-your-trade/start': 'trade-in',
  '/service/appointment': 'service',
  '/parts/request': 'parts',
  '/finance/credit-application': 'credit',
  '/careers/application': 'careers',
  '/privacy/request': 'privacy',
  '/chat/message': 'chat',
  '/specials/e-price': 'e-price',
  '/reviews/new': 'review',
  '/test-drive/book': 'test drive',
  '/specials/coupon': 'coupon',
};

export const searchForm = (): string =>
  `<form class="site-search" role="search" action="/search" method="get"><input type="text" name="q" placeholder="Search inventory" aria-label="Search inventory"><button type="submit" style="margin:0">Go</button></form>`;

export const keywordForm = (): string =>
  `<form class="keyword" action="/inventory/keyword" method="get"><label for="kw">Keyword, stock # or VIN</label><input type="text" id="kw" name="keyword"><button type="submit">Find</button></form>`;

export const newsletterForm = (place: string): string =>
  `<form class="newsletter-signup" action="/newsletter/subscribe" method="post"><label for="nl-${place}">Email</label><input type="email" id="nl-${place}" name="email" placeholder="Your email address"><button type="submit">Sign Up</button></form>`;

export const directionsForm = (dealer: Dealer): string =>
  `<form class="directions" action="/directions/go" method="get" target="_blank"><label>Your address<input type="text" name="strt1"></label><label>ZIP<input type="text" name="zipc1" maxlength="5"></label><input type="hidden" name="daddr" value="${text(postalAddress(dealer))}"><button type="submit">Get Directions</button></form>`;

export const loginDrawer = (): string =>
  `<div class="drawer" id="login-drawer" aria-hidden="true"><form action="/account/login" method="post"><h3>My Garage – Sign In</h3><label>Email<input type="email" name="email"></label><label>Password<input type="password" name="password"></label><button type="submit">Sign In</button></form></div>`;

export const tradeInForm = (): string =>
  `<form class="trade-widget" action="/value-your-trade/start" method="post" aria-label="Value your trade"><h3>What's your car worth?</h3><label>Year, make &amp; model<input type="text" name="trade_vehicle"></label><label>Mileage<input type="text" name="mileage"></label><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>Phone<input type="tel" name="phone"></label><button type="submit">Get My Offer</button></form>`;

export const serviceForm = (): string =>
  `<form class="service-form" id="serviceForm" action="/service/appointment" method="post" aria-label="Schedule a service appointment"><h2>Contact Our Service Department</h2><label>First Name*<input type="text" name="fname" required></label><label>Last Name*<input type="text" name="lname" required></label><label>Email*<input type="email" name="email" required></label><label>Phone*<input type="tel" name="phone" required></label><label>Vehicle year / make / model<input type="text" name="vehicle"></label><label>Preferred service date<input type="text" name="date"></label><label>What can we help you with?<textarea name="comments"></textarea></label><button type="submit">Request Appointment</button></form>`;

export const reviewForm = (check: string): string =>
  `<form class="review" action="/reviews/new" method="post" aria-label="Write a review"><h3>Leave us a review</h3><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>Your review<textarea name="review"></textarea></label>${check}<button type="submit">Post Review</button></form>`;

export const testDriveForm = (): string =>
  `<form action="/test-drive/book" method="post"><h2>Schedule a Test Drive</h2><label>First Name*<input type="text" name="first" required></label><label>Last Name*<input type="text" name="last" required></label><label>Email*<input type="email" name="email" required></label><label>Preferred day*<input type="date" name="day" required></label><label>Preferred time*<input type="text" name="time" required></label><button type="submit">Book My Test Drive</button></form>`;

export const partsForm = (): string =>
  `<form action="/parts/request" method="post"><h2>Order Parts</h2><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>VIN*<input type="text" name="vin" required></label><label>Part needed<textarea name="part"></textarea></label><button type="submit">Order</button></form>`;

export const creditForm = (): string =>
  `<form action="/finance/credit-application" method="post"><h2>Secure Credit Application</h2><label>First name<input type="text" name="first"></label><label>Last name<input type="text" name="last"></label><label>Email<input type="email" name="email"></label><label>Social Security Number*<input type="text" name="ssn" required></label><label>Date of birth*<input type="text" name="dob" required></label><label>Monthly income*<input type="text" name="income" required></label><label>Comments<textarea name="comments"></textarea></label><button type="submit">Submit Application</button></form>`;

export const careersForm = (): string =>
  `<form action="/careers/application" method="post"><h2>Join our team</h2><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>Résumé*<input type="file" name="resume" required></label><label>Message<textarea name="message"></textarea></label><button type="submit">Apply</button></form>`;

export const privacyForm = (): string =>
  `<form action="/privacy/request" method="post"><h2>Privacy request</h2><label>Name<input type="text" name="name"></label><label>Email<input type="email" name="email"></label><label>Request<textarea name="request"></textarea></label><button type="submit">Submit request</button></form>`;
