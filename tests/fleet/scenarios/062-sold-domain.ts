// The dealer's old domain belongs to a casino blog now, contact form included; to a kitchen diary; to a casino that keeps its name.

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import type { FleetRequest, FleetResponse, Scenario } from '../scenario.ts';

const MENU =
  '<nav><a href="/">Lucky Reels</a> <a href="/slots/">Slots</a> <a href="/bonus/">Bonuses</a> <a href="/contact/">Contact</a></nav>';

const blog = (request: FleetRequest): FleetResponse =>
  barePage(request, {
    title: request.path === '/contact/' ? 'Contact – Lucky Reels' : 'Lucky Reels – Online Casino Reviews',
    head: '<meta name="generator" content="WordPress 6.7"><meta name="description" content="Casino reviews, slots and bonuses">',
    body: `${MENU}<main>${request.path === '/contact/' ? CONTACT : '<h1>The best online casino bonuses this month</h1><p>We tested forty casinos so you do not have to. Free spins, jackpots and roulette tips.</p><article><h2>Top 10 slots</h2><p>Big wins and small print.</p></article>'}</main><footer>© Lucky Reels. Gambling can be addictive. 18+</footer>`,
  });

const CONTACT =
  '<h1>Contact the editors</h1><form action="/contact/" method="post"><label>First name <input type="text" name="first_name" required></label><label>Last name <input type="text" name="last_name" required></label><label>Email <input type="email" name="email" required></label><label>Message <textarea name="message" required></textarea></label><button type="submit">Send</button></form>';

export const scenario: Scenario = {
  number: 62,
  name: 'sold-domain',
  dealer: inventedDealer(62, 'Bighorn Chevrolet'),
  expect: { status: 'failed', codes: ['NOT_A_DEALER'], or: { status: 'needs-you', codes: ['REDIRECTED_STORE'] } },
  handle: blog,
};

/** Pages by path. */
const pages =
  (bodies: Readonly<Record<string, readonly [title: string, body: string]>>) =>
  (request: FleetRequest): FleetResponse => {
    const [title, body] = bodies[request.path.replace(/(.)\/$/, '$1')] ?? ['Not found', '<h1>404 Not found</h1>'];
    return barePage(request, { title, head: '', body });
  };

export const twins: readonly Scenario[] = [
  {
    number: 62,
    variant: 'b',
    name: 'sold-to-a-blog',
    dealer: inventedDealer(62, 'Larkspur Nissan', 'b'),
    expect: { status: 'needs-you', codes: ['REDIRECTED_STORE'], or: { status: 'failed', codes: ['NOT_A_DEALER'] } },
    handle: pages({
      '/': [
        'Salt & Crumb – a kitchen diary',
        '<nav><a href="/recipes">Recipes</a> <a href="/contact">Contact me</a></nav><main><h1>Welcome to my kitchen</h1><p>Slow bread, quick soups. Last week the car broke down and I walked to the market.</p><p>Terms of service</p></main>',
      ],
      '/contact': ['Contact me', CONTACT],
    }),
  },
  {
    number: 62,
    variant: 'c',
    name: 'casino-with-the-old-name',
    dealer: inventedDealer(62, 'Sagebrush Toyota', 'c'),
    expect: { status: 'failed', codes: ['NOT_A_DEALER'], or: { status: 'needs-you', codes: ['REDIRECTED_STORE'] } },
    handle: pages({
      '/': [
        'Sagebrush Toyota – Best Online Slots',
        '<h1>Sagebrush Toyota Casino Guide</h1><a href="/contact">Contact us</a><p>Free spins, roulette and blackjack with live dealers. Win a car!</p>',
      ],
      '/contact': ['Contact – Sagebrush Toyota', CONTACT],
    }),
  },
];
