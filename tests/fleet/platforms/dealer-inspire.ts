// Dealer Inspire's contact form: Gravity Forms with the old list markup (dealer-sites.md 1.4.2). Names are positional and
// differ per dealer; the honeypot's label is attractive; only a style sheet hides it; a full POST answers at the same URL.

import type { Chance } from '../chance.ts';
import { commonPage, homePage, hoursPage } from '../page/common-pages.ts';
import { text } from '../page/markup.ts';
import { cssResponse, redirectResponse, scriptResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { SitePlan } from '../page/site-plan.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { gravityFrame, gravitySpeeds } from '../page-scripts/gravity-forms.ts';
import { openModal } from '../page-scripts/open-modal.ts';
import { phoneMask } from '../page-scripts/phone-mask.ts';
import { fieldOf, type Fields } from '../read-fields.ts';
import type { FleetRequest, FleetResponse, LeadRole, LeadRule, Site } from '../scenario.ts';

type InputRole = Exclude<LeadRole, 'name' | 'email-again'>;

export type DealerInspireForm = {
  /** The number behind `input_` for each role. */
  inputs: Record<InputRole, number>;
  honeypot: { input: number; label: string };
};

export type DealerInspireOptions = {
  /** 'ajax' posts into a hidden frame, 'redirect' has a page of thanks. */
  answer?: 'page' | 'ajax' | 'redirect';
  /** Bins what is sent within two seconds of the page, by what the page's script measured. */
  speedLimit?: boolean;
  /** Between the fields and the button. */
  beforeButton?: (request: FleetRequest) => string;
  /** The form is in a modal the header's link opens; there is no contact page. */
  modal?: boolean;
  /** After the footer of every page. */
  furniture?: string;
  plan?: Partial<SitePlan>;
  rule?: Partial<LeadRule>;
};

const LABELS: Record<InputRole, string> = {
  'given-name': 'First Name',
  'family-name': 'Last Name',
  email: 'Email',
  tel: 'Phone',
  'postal-code': 'Zip Code',
  message: 'How can we help you?',
};

const THANKS_PAGE = '/thank-you-contact/';
const STYLES = '/wp-content/plugins/gravityforms/css/formsmain.min.css';
const CLOUDFLARE = '/cdn-cgi/challenge-platform/scripts/jsd/main.js';

const PLAN: SitePlan = {
  contact: { path: '/contact-us/', label: 'Contact Us' },
  hours: { path: '/hours-directions/', label: 'Hours & Directions' },
  builtBy: 'Website by Dealer Inspire',
  head: `<!-- Website by Dealer Inspire --><meta name="generator" content="WordPress 6.6"><link rel="preconnect" href="https://assets.dealerinspire.com"><link rel="stylesheet" href="${STYLES}"><script defer src="${CLOUDFLARE}"></script>`,
};

export function dealerInspire(form: DealerInspireForm, options: DealerInspireOptions = {}): Site {
  const fields = Object.fromEntries(Object.entries(form.inputs).map(([role, number]) => [role, `input_${number}`]));
  const oracle: LeadRule = {
    path: '/contact-us/',
    fields,
    required: ['given-name', 'family-name', 'email'],
    traps: [`input_${form.honeypot.input}`],
    pageFills: { is_submit_3: '1', gform_submit: '3' },
    ...(options.speedLimit ? { bin: tooFast, alsoSends: { gform_submission_speeds: '{"pages":{"1":[9000]}}' } } : {}),
    ...options.rule,
  };
  return {
    oracle,
    watch: { form: '#gform_3', press: '#gform_submit_button_3', traps: [`#input_3_${form.honeypot.input}`] },
    handle: (request) => pageOf(request, form, options),
  };
}

/** The numbers and the honeypot as another dealer of the vendor has them. */
export function anyDealerInspireForm(chance: Chance): DealerInspireForm {
  const [zip, trap] = chance.pick([
    [5, 7],
    [6, 5],
    [5, 1339],
    [9, 8],
  ] as const);
  const inputs = { 'given-name': 1, 'family-name': 2, email: 3, tel: chance.pick([1338, 1341]), 'postal-code': zip, message: 4 };
  return { inputs, honeypot: { input: trap, label: chance.pick(['FName', 'Your Email', 'Phone', 'Comments']) } };
}

const LEAST_SPEED_MS = 2000;

function tooFast(fields: Fields): string | null {
  const measured = /\[(\d+)\]/.exec(fieldOf(fields, 'gform_submission_speeds'));
  return measured !== null && Number(measured[1]) >= LEAST_SPEED_MS ? null : 'sent too fast';
}

function pageOf(request: FleetRequest, form: DealerInspireForm, options: DealerInspireOptions): FleetResponse {
  const plan = { ...PLAN, ...options.plan };
  if (request.path === '/') return homePage(request, plan, options.modal ? contactModal(request, form, options) : '');
  if (request.path === '/contact-us/' && request.method === 'POST') return contactPage(request, form, plan, options);
  if (request.path === '/contact-us/' && !options.modal) return contactPage(request, form, plan, options);
  if (request.path === THANKS_PAGE) return sitePage(request, plan, { title: 'Thank You', main: `<h1>Thank You</h1>${CONFIRMATION}` });
  if (request.path === plan.hours.path) return hoursPage(request, plan);
  if (request.path === STYLES) return cssResponse(HONEYPOT_STYLES);
  if (request.path === CLOUDFLARE) return scriptResponse('window.__jsd = 1;');
  return commonPage(request, plan) ?? sitePage(request, plan, { status: 404, title: 'Page not found', main: '<h1>Page not found</h1>' });
}

const HONEYPOT_STYLES =
  '.gform_validation_container,.gform_wrapper .gform_validation_container{display:none!important;position:absolute!important;left:-9000px}.gform_fields{list-style:none;padding:0}';

const CONFIRMATION =
  '<div id="gform_confirmation_wrapper_3" class="gform_confirmation_wrapper"><div id="gform_confirmation_message_3" class="gform_confirmation_message_3 gform_confirmation_message">Thanks for contacting us! We will get in touch with you shortly.</div></div>';

function contactPage(request: FleetRequest, form: DealerInspireForm, plan: SitePlan, options: DealerInspireOptions): FleetResponse {
  const done = request.verdict?.accepted === true;
  if (done && options.answer === 'redirect') return redirectResponse(THANKS_PAGE);
  return sitePage(request, plan, {
    title: 'Contact Us',
    bodyClass: 'page-template di-page',
    main: `<h1>Contact ${text(request.scenario.dealer.name)}</h1>${done ? CONFIRMATION : gravityForm(request, form, options)}`,
    after: `${formScripts(form, options)}${options.furniture ?? ''}`,
  });
}

const contactModal = (request: FleetRequest, form: DealerInspireForm, options: DealerInspireOptions): string =>
  `<div class="action-bar"><a href="#ab-modal--contactUs" class="di-modal-trigger">Contact</a></div><div class="modal di-modal" id="ab-modal--contactUs" role="dialog" aria-label="Contact Us"><div class="modal-dialog panel"><h2>Contact Us</h2>${gravityForm(request, form, options)}</div></div>${inlineScript(openModal, { link: '.di-modal-trigger, a[href="#ab-modal--contactUs"]', modal: '#ab-modal--contactUs' })}${formScripts(form, options)}`;

const formScripts = (form: DealerInspireForm, options: DealerInspireOptions): string =>
  inlineScript(phoneMask, { field: `#input_3_${form.inputs.tel}` }) +
  (options.answer === 'ajax'
    ? inlineScript(gravityFrame, {
        frame: 'gform_ajax_frame_3',
        wrapper: '#gform_wrapper_3',
        confirmation: '#gform_confirmation_wrapper_3',
      })
    : '') +
  (options.speedLimit ? inlineScript(gravitySpeeds, { form: '#gform_3' }) : '');

function gravityForm(request: FleetRequest, form: DealerInspireForm, options: DealerInspireOptions): string {
  const { verdict, fields, scenario } = request;
  const items = Object.entries(form.inputs).map(([key, number]) => {
    const role = key as keyof typeof LABELS;
    const required = scenario.oracle?.required.includes(role) === true;
    const value = fieldOf(fields, `input_${number}`);
    return formItem(role, number, value, required, verdict !== null && required && value === '');
  });
  const error = verdict
    ? '<div class="validation_error">There was a problem with your submission. Errors have been highlighted below.</div>'
    : '';
  const hidden = Object.entries({
    is_submit_3: '1',
    gform_submit: '3',
    gform_unique_id: '',
    state_3: 'WyJbXSJd',
    gform_target_page_number_3: '0',
    gform_source_page_number_3: '1',
    input_1337: 'desktop',
    ...(options.speedLimit ? { gform_submission_speeds: '' } : {}),
  });
  return `<div class="gf_browser_chrome gform_wrapper contact_wrapper" id="gform_wrapper_3"><form method="post" enctype="multipart/form-data" id="gform_3" class="contact" data-gf_title="Contact Us" action="/contact-us/" autocomplete="off"${options.answer === 'ajax' ? ' target="gform_ajax_frame_3"' : ''}>${error}
<div class="gform_body"><ul id="gform_fields_3" class="gform_fields top_label">${items.join('\n')}${honeypotItem(form.honeypot)}</ul></div>${options.beforeButton?.(request) ?? ''}
<div class="gform_footer top_label"><input type="submit" id="gform_submit_button_3" class="gform_button button" value="Send your message" onclick='if(window["gf_submitting_3"]){return false;} window["gf_submitting_3"]=true;'>
${hidden.map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join('')}</div></form></div>`;
}

function formItem(role: keyof typeof LABELS, number: number, value: string, required: boolean, failed: boolean): string {
  const attributes = `name="input_${number}" id="input_3_${number}" aria-required="${required}" aria-invalid="${failed}"`;
  const type = role === 'email' ? 'email' : role === 'tel' ? 'tel' : 'text';
  const control =
    role === 'message'
      ? `<textarea ${attributes} rows="8">${text(value)}</textarea>`
      : `<input type="${type}" ${attributes} value="${text(value)}">`;
  const star = required ? '<span class="gfield_required">*</span>' : '';
  const note = failed ? '<div class="gfield_description validation_message">This field is required.</div>' : '';
  return `<li id="field_3_${number}" class="gfield${failed ? ' gfield_error' : ''}"><label class="gfield_label" for="input_3_${number}">${LABELS[role]}${star}</label><div class="ginput_container">${control}</div>${note}</li>`;
}

const honeypotItem = ({ input, label }: DealerInspireForm['honeypot']): string =>
  `<li id="field_3_${input}" class="gfield gform_validation_container"><label class="gfield_label" for="input_3_${input}">${label}</label><div class="ginput_container"><input name="input_${input}" id="input_3_${input}" type="text" value=""></div><div class="gfield_description">This field is for validation purposes and should be left unchanged.</div></li>`;
