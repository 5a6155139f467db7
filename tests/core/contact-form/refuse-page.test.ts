import { describe, expect, test } from 'vitest';
import { endOfSearch } from '../../../lib/contact-form/end-of-search.ts';
import { sameStore } from '../../../lib/contact-form/identity.ts';
import { isSoft404, notePage } from '../../../lib/contact-form/note-page.ts';
import type { PageNotes } from '../../../lib/contact-form/page-report.ts';
import type { PageSnapshot } from '../../../lib/contact-form/page-snapshot.ts';
import { refusePage } from '../../../lib/contact-form/refuse-page.ts';
import { aVisit } from './build-ports.ts';
import { aField, aPage } from './build-snapshot.ts';

const HOME = { url: 'https://dealer.test/', forms: [], title: 'Example Motors', headings: [] as string[] };

const WALL_FRAME = {
  id: 1,
  path: '',
  url: 'https://dealer.test/_Incapsula_Resource?SWUDNSAI=31',
  title: '',
  name: '',
  formId: -1,
  visible: true,
  box: { x: 0, y: 0, width: 900, height: 600 },
  readable: true,
};

function codeOf(change: Partial<PageSnapshot>): string | undefined {
  return refusePage(aPage({ ...HOME, ...change }))?.code;
}

describe('whole-page refusals', () => {
  test.each([
    ['BOT_WALL', { title: 'Just a moment...', status: 503 }],
    ['BOT_WALL', { texts: ['Press & Hold to confirm you are a human'] }],
    ['BOT_WALL', { title: '', forms: [], texts: ['Additional security check is required', 'What code is in the image?'] }],
    ['BOT_WALL', { title: '', frames: [WALL_FRAME] }],
    ['BLOCKED', { title: 'Access Denied', status: 403, texts: ["You don't have permission to access this page. Reference #18.abc"] }],
    ['PARKED', { texts: ['dealer.test: this domain is for sale'] }],
    ['PARKED', { texts: ['example-motors.com is for sale', 'Make an offer'] }],
    ['PARKED', { texts: ['Domain Expired', 'This domain name expired on 02/01/2026 and is pending renewal.'] }],
    ['PARKED', { texts: ['The Sponsored Listings displayed above are served automatically by a third party.'] }],
    [
      'PARKED',
      { title: 'Account Suspended', texts: ['This Account has been suspended.', 'Contact your hosting provider for more information.'] },
    ],
    ['PARKED', { url: 'https://dealer.test/lander' }],
    ['DEALER_CLOSED', { texts: ['We are permanently closed. Thank you for 30 years.'] }],
    ['DEALER_CLOSED', { texts: ['Thank you Denver', 'Our dealership has gone out of business.'] }],
    ['HTTP_404', { status: 404 }],
    ['HTTP_410', { status: 410 }],
    ['HTTP_5XX', { status: 500 }],
    ['HTTP_4XX', { status: 401 }],
    ['NOT_HTML', { contentType: 'application/pdf' }],
  ])('%s', (code, change) => {
    expect(codeOf(change)).toBe(code);
  });

  test.each([
    ['an ordinary page', { status: 200 }],
    ['a page whose status is not known', { status: 0 }],
    ['a car that is for sale', { texts: ['This vehicle is for sale. The 2.0 is for sale in Denver.', 'This offer has expired.'] }],
    ['a maker that is no more', { texts: ['Fisker has gone out of business, but we still service your Ocean.'] }],
    ['holiday hours', { texts: ['We are closed on Sunday', 'The store is permanently closed on Sunday'] }],
    ['a long page that mentions a block', { texts: Array.from({ length: 20 }, () => `Access denied is a film. ${'word '.repeat(60)}`) }],
  ])('%s is let through', (_, change) => {
    expect(codeOf(change)).toBeUndefined();
  });

  test('“Are you a robot?” in a form one can write into is no wall', () => {
    const texts = ['Contact us', 'Are you a robot?'];
    expect(codeOf({ texts })).toBe('BOT_WALL');
    expect(codeOf({ texts, fields: [aField(1, 'Message', { control: 'textarea', type: '' })] })).toBeUndefined();
  });

  test('an error of a later page only rules out that page', () => {
    expect(codeOf({ url: 'https://dealer.test/contact', status: 404 })).toBeUndefined();
  });
});

describe('soft 404', () => {
  const shop = {
    headings: ['Oops!'],
    title: 'Printable Service Specials Sheet',
    texts: ['Oops! This page is in the shop. We are unable to locate the page you requested.'],
  };

  test('is seen through a 200', () => expect(isSoft404(aPage(shop))).toBe(true));
  test('is told by the data layer', () =>
    expect(isSoft404(aPage({ headings: [], title: 'Home', dataLayer: 'pageAlias:"404"' }))).toBe(true));
  test('is no contact page with a form', () => expect(isSoft404(aPage({ fields: [aField(1, 'E-mail', { type: 'email' })] }))).toBe(false));
  test('is no page that merely has no form', () => expect(isSoft404(aPage({ title: 'Hours', headings: ['Hours'] }))).toBe(false));
  test('is noted as such', () => expect(notePage(aPage(shop), aVisit().dealer).kind).toBe('soft-404'));
});

describe('the end of a search', () => {
  const notes = (change: Partial<PageNotes> = {}): PageNotes => ({
    kind: 'ordinary',
    status: 200,
    emails: [],
    phones: [],
    chat: false,
    textOnly: false,
    business: 'dealer',
    refusals: [],
    ...change,
  });

  test.each([
    ['EMAIL_ONLY', [notes({ emails: ['sales@dealer.test'], phones: ['(303) 555-0142'] })]],
    ['PHONE_ONLY', [notes({ phones: ['(303) 555-0142'] })]],
    ['CHAT_ONLY', [notes({ chat: true })]],
    ['TEXT_ONLY', [notes({ textOnly: true })]],
    ['MAILTO_FORM', [notes({ emails: ['a@dealer.test'], refusals: [{ code: 'MAILTO_FORM', detail: 'a@dealer.test' }] })]],
    ['FORM_AMBIGUOUS', [notes({ refusals: [{ code: 'FORM_AMBIGUOUS', detail: 'two' }] }), notes({ emails: ['a@dealer.test'] })]],
    ['NO_CONTACT_PAGE', [notes(), notes({ kind: 'soft-404', emails: ['webmaster@dealer.test'] })]],
    ['NO_FORM', [notes(), notes()]],
    ['HTTP_5XX', [notes({ kind: 'http-error', status: 503 })]],
    ['NO_CONTACT_PAGE', []],
  ])('is %s', (code, seen) => {
    expect(endOfSearch(seen).code).toBe(code);
  });

  test('names the address', () => {
    expect(endOfSearch([notes({ emails: ['sales@dealer.test'] })]).detail).toBe('This dealer has no form: write to sales@dealer.test.');
  });
});

describe('the same store', () => {
  const expected = { name: 'Example Honda of Denver', city: 'Denver', state: 'CO', zip: '80202', phone: '(303) 555-0142' };
  const identity = { names: ['Example Honda Denver'], phones: ['+1 303-555-0142'], cities: ['Denver'], zips: ['80202-1234'] };

  test('agrees in name, place and phone', () =>
    expect(sameStore(identity, expected)).toEqual({ same: true, agreed: ['name', 'city', 'zip', 'phone'] }));
  test('needs two', () => expect(sameStore({ ...identity, names: [], cities: [], zips: [] }, expected).same).toBe(false));
  test('is not the same brand in another state', () =>
    expect(
      sameStore({ names: ['Example Honda of Tampa'], phones: ['813 555 0100'], cities: ['Tampa'], zips: ['33602'] }, expected).same,
    ).toBe(false));
  test('silence agrees with nothing', () =>
    expect(
      sameStore({ names: [''], phones: [''], cities: [''], zips: [''] }, { name: '', city: '', state: '', zip: '', phone: '' }),
    ).toEqual({ same: false, agreed: [] }));
});
