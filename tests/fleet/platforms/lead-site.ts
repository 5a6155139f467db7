// A dealer whose contact page a small vendor wrote: fields, a form, and one of three ways to answer. A scenario says only
// what is special about it; the lead rule follows from the fields.

import { contactFields, usualFields, type ContactField } from '../page/contact-fields.ts';
import { text } from '../page/markup.ts';
import { jsonResponse, redirectResponse } from '../page/respond.ts';
import { sitePage } from '../page/site-page.ts';
import type { PageContent, SitePlan } from '../page/site-plan.ts';
import { ajaxForm, type AjaxFormConfig } from '../page-scripts/ajax-form.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import type { FleetRequest, FleetResponse, LeadRole, LeadRule, PageWatch, Site } from '../scenario.ts';
import { fieldOf } from '../read-fields.ts';
import { plainPlan, plainSite } from './plain-site.ts';

type Markup = string | ((request: FleetRequest) => string);

export type LeadSite = {
  plan?: Partial<SitePlan>;
  fields?: readonly ContactField[];
  rule?: Partial<LeadRule>;
  watch?: Partial<PageWatch>;
  /** Attributes of the form besides action and method. */
  form?: string;
  /** Between the last field and the button, and after the button. */
  beforeButton?: Markup;
  button?: string;
  afterButton?: Markup;
  /** In place of all that: the builder's own markup; `rule.fields`, `watch` and `answer.form` must fit it. */
  formMarkup?: (request: FleetRequest) => string;
  /** Around the form: the page's main content. */
  page?: (form: string, request: FleetRequest) => Partial<PageContent>;
  /** 'page' comes back with thanks in the form's place, 'redirect' leads to a page of thanks, a script sends by fetch: the usual
   *  one with these settings, or the site's own. */
  answer?: 'page' | 'redirect' | 'own-script' | Partial<AjaxFormConfig>;
  thanks?: Markup;
  /** What a refused lead is told. */
  sorry?: (request: FleetRequest) => string;
  /** More paths, or other answers for these. */
  own?: Readonly<Record<string, (request: FleetRequest) => FleetResponse>>;
};

const LEAD_FORM = '#contact-form';
const LEAD_BUTTON = `${LEAD_FORM} [type=submit]`;
const API = '/api/contact';
const THANKS_PATH = '/thank-you';

export function leadSite(site: LeadSite = {}): Site {
  const plan = plainPlan(site.plan);
  const contact = plan.contact.path.replace(/(.)\/$/, '$1');
  return {
    oracle: ruleOf(site, plan),
    watch: { form: LEAD_FORM, press: LEAD_BUTTON, ...site.watch },
    handle: plainSite(plan, {
      [contact]: (request) => leadPage(site, request),
      [`${contact}/send`]: (request) => redirectResponse(request.verdict?.accepted ? THANKS_PATH : `${contact}?error=1`),
      [API]: (request) =>
        jsonResponse({ ok: request.verdict?.accepted === true, message: request.verdict?.accepted ? '' : sorryOf(site, request) }),
      [THANKS_PATH]: (request) => sitePage(request, plan, { title: 'Thank You', main: thanksOf(site, request) }),
      ...site.own,
    }),
  };
}

function ruleOf({ fields = usualFields(), answer, rule }: LeadSite, plan: SitePlan): LeadRule {
  const known = fields.filter((field) => field.role !== undefined);
  const byRole = Object.fromEntries(known.map((field) => [field.role!, field.name]));
  const required = known.filter((field) => field.required).map((field) => field.role as LeadRole);
  const chosen = fields.filter((field) => field.role === undefined && field.required).map((field) => field.name);
  return { path: pathOf(answer, plan), fields: byRole, required, ...(chosen.length > 0 ? { needs: chosen } : {}), ...rule };
}

function pathOf(answer: LeadSite['answer'], plan: SitePlan): string {
  if (typeof answer === 'object' || answer === 'own-script') return API;
  return answer === 'redirect' ? `${plan.contact.path.replace(/\/$/, '')}/send` : plan.contact.path;
}

/** The contact page as it is before and after a lead. */
function leadPage(site: LeadSite, request: FleetRequest): FleetResponse {
  const plan = plainPlan(site.plan);
  const shown = request.verdict?.accepted ? thanksOf(site, request) : leadForm(site, request);
  const page = site.page?.(shown, request) ?? {};
  return sitePage(request, plan, {
    title: plan.contact.label,
    main: `<h1>${text(plan.contact.label)}</h1><div class="columns"><div>${shown}</div><aside class="panel"><h3>We're here to help</h3><p>Call, visit, or send us a note.</p></aside></div>`,
    ...page,
    after: `${page.after ?? ''}${request.verdict?.accepted ? '' : ajaxScript(site)}`,
  });
}

export function leadForm(site: LeadSite, request: FleetRequest): string {
  if (site.formMarkup) return site.formMarkup(request);
  const plan = plainPlan(site.plan);
  const error = request.verdict ? `<div class="alert" role="alert">${text(sorryOf(site, request))}</div>` : '';
  return `<form id="contact-form" class="lead-form" action="${pathOf(site.answer, plan)}" method="post" aria-label="Contact us" ${site.form ?? ''}><h2>Send us a message</h2>${error}
${contactFields(fieldsOf(site, request), 'cf-')}
${markup(site.beforeButton, request)}${site.button ?? '<button type="submit">Send Message</button>'}${markup(site.afterButton, request)}</form>`;
}

// A refused form comes back with what was written in it.
function fieldsOf({ fields = usualFields() }: LeadSite, { verdict, fields: received }: FleetRequest): readonly ContactField[] {
  return verdict ? fields.map((field) => (field.type === 'file' ? field : { ...field, value: fieldOf(received, field.name) })) : fields;
}

const markup = (given: Markup | undefined, request: FleetRequest): string => (typeof given === 'function' ? given(request) : (given ?? ''));

const thanksOf = (site: LeadSite, request: FleetRequest): string =>
  site.thanks === undefined
    ? `<div class="form-success" role="status"><h2>Thank you for contacting us!</h2><p>Your message has been sent to the ${text(request.scenario.dealer.name)} team.</p></div>`
    : markup(site.thanks, request);

function sorryOf(site: LeadSite, request: FleetRequest): string {
  if (site.sorry) return site.sorry(request);
  const incomplete = /^(missing|not chosen)/.test(request.verdict?.reason ?? '');
  return incomplete ? 'Please complete all required fields.' : 'Your request could not be verified. Please check the form.';
}

function ajaxScript({ answer }: LeadSite): string {
  if (typeof answer !== 'object') return '';
  const usual: AjaxFormConfig = {
    form: LEAD_FORM,
    action: API,
    trigger: 'submit',
    required: '[required]',
    missing: 'Please complete the required fields.',
    errors: '',
    sending: 'Sending…',
    slowMs: 0,
    confirm: null,
    done: {
      how: 'replace',
      what: '<div class="form-success" role="status"><h2>Thank you!</h2><p>We have received your message and will be in touch soon.</p></div>',
    },
  };
  return inlineScript(ajaxForm, { ...usual, ...answer });
}
