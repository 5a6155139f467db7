// Forms on a page called Contact that are none: a comment on an article (534a), a review (534b), a job (534c). None may be used.

import { inventedDealer } from '../invented-dealer.ts';
import { handMade } from '../platforms/hand-made.ts';
import type { Expectation, Scenario, Site } from '../scenario.ts';

const NONE: Expectation = {
  status: 'needs-you',
  codes: ['PHONE_ONLY', 'EMAIL_ONLY', 'TEXT_ONLY', 'FORM_AMBIGUOUS'],
  or: { status: 'failed', codes: ['NO_FORM', 'NO_CONTACT_PAGE'] },
};
const site = (form: string): Site =>
  handMade({
    around: (main) => `<header><a href="/">%NAME%</a> <a href="/contact/">Contact</a></header>${main}<footer>%STREET%, %CITY%</footer>`,
    pages: { '/': '<h1>%NAME%</h1>', '/contact': `<h1>Contact</h1><p>Call us at <a href="tel:%TEL%">%PHONE%</a> or stop by.</p>${form}` },
    oracle: { path: '/nothing', fields: {}, required: [], never: 'there is no contact form' },
    watch: { form: '#none', press: '#none', forbidden: { other: 'form' } },
  });

export const scenario: Scenario = {
  number: 534,
  name: 'looks-like-contact',
  dealer: inventedDealer(534, 'Comment Corner Cars'),
  expect: NONE,
  ...site(
    '<div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><p><label for="comment">Comment *</label><textarea id="comment" name="comment" required></textarea></p><p><label for="author">Name *</label><input id="author" name="author" required></p><p><label for="email">Email *</label><input id="email" name="email" type="email" required></p><p><label for="url">Website</label><input id="url" name="url" type="url"></p><p><input type="submit" value="Post Comment"></p></form></div>',
  ),
};

export const twins: readonly Scenario[] = [
  {
    number: 534,
    variant: 'b',
    name: 'looks-like-contact-review',
    dealer: inventedDealer(534, 'Five Star Cars', 'b'),
    expect: NONE,
    ...site(
      '<section><h2>Tell us how we did</h2><form action="/feedback" method="post"><div role="radiogroup" aria-label="Rating"><label><input type="radio" name="stars" value="5">★★★★★</label><label><input type="radio" name="stars" value="4">★★★★</label></div><p><label>Name <input name="name" required></label></p><p><label>Email <input name="email" type="email" required></label></p><p><label>Your experience <textarea name="text" required></textarea></label></p><button>Send</button></form></section>',
    ),
  },
  {
    number: 534,
    variant: 'c',
    name: 'looks-like-contact-job',
    dealer: inventedDealer(534, 'Help Wanted Cars', 'c'),
    expect: NONE,
    ...site(
      '<section><h2>Join our team</h2><p>We always look for technicians.</p><form action="/join" method="post"><p><label>First name <input name="fn" required></label></p><p><label>Last name <input name="ln" required></label></p><p><label>Email <input name="email" type="email" required></label></p><p><label>Phone <input name="phone" type="tel"></label></p><p><label>Why do you want to work with us? <textarea name="text" required></textarea></label></p><button>Send</button></form></section>',
    ),
  },
];
