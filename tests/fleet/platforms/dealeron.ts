// DealerOn's contact form (dealer-sites.md 1.4.3): everything required, a nameless honeypot in a hidden wrapper, an optional
// telemarketing consent, "Thank you for choosing" on the page before anything is sent, thanks in place after an XHR.

import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { jsonResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { dealeronForm } from '../page-scripts/dealeron-form.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import type { FleetRequest, FleetResponse, Site } from '../scenario.ts';

const plan: SitePlan = {
  contact: { path: '/contactus.aspx', label: 'Contact Us' },
  hours: { path: '/hours.aspx', label: 'Hours & Map' },
  contactInMenu: true,
  builtBy: 'Website by DealerOn',
  head: '<link rel="preconnect" href="https://cdn.dlron.us">',
};

export type DealeronOptions = {
  /** Where thanks are: in place of the form, or on a page of their own. */
  thanks?: 'inline' | 'url';
  /** Says no to numbers nobody has. */
  checksPhone?: boolean;
};

const THANKS_PAGE = '/thankyou.aspx';

export function dealeron(options: DealeronOptions = {}): Site {
  return {
    oracle: {
      path: '/api/contact/submit',
      fields: {
        'given-name': 'FirstName',
        'family-name': 'LastName',
        email: 'Email',
        tel: 'Phone',
        'postal-code': 'Zip',
        message: 'Comments',
      },
      required: ['given-name', 'family-name', 'email', 'tel', 'postal-code'],
      traps: ['contactname'],
      consents: ['TCPA_Consent_Generic'],
      ...(options.checksPhone ? { never: NO_SUCH_PHONE } : {}),
    },
    watch: { form: '#contactusForm', press: '#contactusForm button[type=submit]', traps: ['#contactname'], consents: ['#optInTcpa'] },
    handle: (request) => pageOf(request, options),
  };
}

// Such a site takes none of the invented numbers, so none of the fleet's leads.
const NO_SUCH_PHONE = 'no such phone number';

function pageOf(request: FleetRequest, options: DealeronOptions): FleetResponse {
  if (request.path === '/') return homePage(request, plan);
  if (request.path.toLowerCase() === '/contactus.aspx') return contactPage(request, options);
  if (request.path === THANKS_PAGE) return thanksPage(request);
  if (request.path === '/api/contact/submit') return answer(request);
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  return (
    commonPage(request, plan) ??
    sitePage(request, plan, { status: 404, title: 'Not Found', main: "<h1>Sorry, we can't find that page</h1>" })
  );
}

const thanksPage = (request: FleetRequest): FleetResponse =>
  sitePage(request, plan, {
    title: 'Thank You',
    main: '<h1>Thank You!</h1><p>An experienced Internet Manager will contact you shortly.</p>',
  });

function answer({ verdict }: FleetRequest): FleetResponse {
  if (verdict?.accepted)
    return jsonResponse({ success: true, message: 'Thank You! An experienced Internet Manager will contact you shortly' });
  const message = verdict?.reason === NO_SUCH_PHONE ? 'Please enter a valid phone number' : 'Please complete the required fields.';
  return jsonResponse({ success: false, message });
}

function contactPage(request: FleetRequest, { thanks }: DealeronOptions): FleetResponse {
  const { dealer } = request.scenario;
  return sitePage(request, plan, {
    title: 'Contact Us',
    main: `<h1 data-dlron-title="contact">Contact Us</h1><p>Thank you for choosing the ${text(dealer.name)} team! Fill out the form and we will get right back to you.</p><div class="columns"><div>${contactForm(dealer.name)}</div><aside class="panel"><h3>Visit us</h3><p>${text(dealer.city)}, ${dealer.state}</p></aside></div>`,
    after: inlineScript(dealeronForm, {
      form: '#contactusForm',
      action: '/api/contact/submit',
      thanksPage: thanks === 'url' ? `${THANKS_PAGE}?leadType=9` : null,
    }),
  });
}

const input = (name: string, label: string, type: string, autocomplete: string): string =>
  `<div class="form-group"><label for="${name.toLowerCase()}">* ${label}:</label><input type="${type}" id="${name.toLowerCase()}" name="${name}" class="form-control" required autocomplete="${autocomplete}"></div>`;

const contactForm = (name: string): string => `<form name="contactusForm" id="contactusForm" method="post" novalidate>
<div class="form-group" style="display:none"><label for="contactname">* Contact Name:</label><input type="text" id="contactname" class="form-control"></div>
${input('FirstName', 'First Name', 'text', 'given-name')}${input('LastName', 'Last Name', 'text', 'family-name')}${input('Email', 'Email', 'email', 'email')}${input('Phone', 'Phone', 'tel', 'tel-national')}${input('Zip', 'Zip Code', 'text', 'postal-code')}
<div class="form-group"><label for="comments">Comments:</label><textarea id="comments" name="Comments" class="form-control" rows="5"></textarea></div>
<div class="form-group checkbox"><label for="optInTcpa"><input type="checkbox" id="optInTcpa" name="TCPA_Consent_Generic" value="true"> By clicking this box, I agree to receive in-person or automated telemarketing calls and texts from ${text(name)} at the number I entered. I understand that my consent is not required for purchase.</label></div>
<input type="hidden" name="leadType" value="9"><input type="hidden" name="leadSource" value="32">
<div class="form-errors error" role="alert"></div><button type="submit" class="btn btn-cta">Let's Talk</button></form>`;
