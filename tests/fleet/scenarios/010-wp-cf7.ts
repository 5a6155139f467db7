// WordPress with Contact Form 7: `validating` flashes while fields are written, the form is empty after success.

import { contactForm7Site } from '../platforms/contact-form-7.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 10,
  name: 'wp-cf7',
  dealer: {
    name: 'Prairie Auto Gallery',
    host: 'prairieautogallery.test',
    street: '2901 8th Avenue',
    city: 'Greeley',
    state: 'CO',
    zip: '80631',
    phone: '(970) 555-0110',
  },
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...contactForm7Site(),
};
