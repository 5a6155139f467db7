// How form builders show what became of a message: facts about their markup, as data (dealer-sites.md §1.5). A state
// only counts on our own form and when it wasn't there before the press.

export type BuilderStateKind = 'sent' | 'error' | 'spam' | 'failed';

export interface BuilderStateRule {
  readonly kind: BuilderStateKind;
  /** CSS selectors of elements that, visible, show the state. */
  readonly selectors: readonly string[];
}

export const BUILDER_STATES: readonly BuilderStateRule[] = [
  {
    kind: 'sent',
    selectors: [
      '.gform_confirmation_message, [id^="gform_confirmation_wrapper"]', // gravity-forms
      '.wpcf7-form[data-status="sent"], .wpcf7-mail-sent-ok', // contact-form-7
      '[class*="wpforms-confirmation-container"]', // wpforms
      '.elementor-message-success', // elementor
      '.form-submission-text:not(.hidden), .form-submission-html:not(.hidden)', // squarespace
      '[data-aid^="CONTACT_FORM_SUBMIT_SUCCESS_MESSAGE"]', // godaddy
      '.wsite-form-success, .form-success-message', // weebly
      '.submitted-message', // hubspot
      '.w-form-done', // webflow
      '.frm_message', // formidable
      '.nf-response-msg', // ninja-forms
      '.ff-message-success', // fluent-forms
      '.forminator-success', // forminator
    ],
  },
  {
    kind: 'error',
    selectors: [
      '.gform_validation_errors, .gform_wrapper .validation_error, .gfield_validation_message', // gravity-forms
      '.wpcf7-form[data-status="invalid"], .wpcf7-form[data-status="unaccepted"]', // contact-form-7
      '.wpforms-form :is(label,em).wpforms-error, .wpforms-error-container', // wpforms
      '.elementor-message-danger', // elementor
      '.form-wrapper .field-error, .form-wrapper .form-submission-error', // squarespace
      '[data-aid^="CONTACT_FORM_"][data-aid*="ERROR_MESSAGE"]', // godaddy
      '.wsite-form-field .form-input-error-message, .wsite-form-error', // weebly
      '.hs-error-msg, .hs_error_rollup', // hubspot
      '.frm_error_style, .frm_forms .frm_error', // formidable
      '.nf-error-msg', // ninja-forms
      '.fluentform .ff-el-is-error .error, .ff-errors-in-stack', // fluent-forms
      '[class*="forminator-error"]', // forminator
    ],
  },
  {
    kind: 'spam',
    selectors: [
      '.wpcf7-form[data-status="spam"], .wpcf7-spam-blocked', // contact-form-7
    ],
  },
  {
    kind: 'failed',
    selectors: [
      '.wpcf7-form[data-status="failed"], .wpcf7-form[data-status="aborted"], .wpcf7-mail-sent-ng', // contact-form-7
      '.w-form-fail', // webflow
    ],
  },
];

const named = (...words: readonly string[]): readonly string[] => words.map((word) => `[id*="${word}" i],[class*="${word}" i]`);

/** Containers whose words never tell what became of our message (R48). */
export const FOREIGN_REGIONS: readonly string[] = [
  '#onetrust-consent-sdk, #onetrust-banner-sdk, #ca-consent-root, [id*="consent-banner" i], [id^="cnpoke"], [id^="bx-campaign"], #dealerOnCoupon',
  '[id*="intercom" i], [id*="drift" i], [id*="crisp" i], [id^="chat" i], [class^="chat" i], [class*=" chat" i], [role=log]',
  ...named(
    'cookie',
    'podium',
    'gg-app',
    'gg-toolbar',
    'gg-chat',
    'activengage',
    'chat-widget',
    'livechat',
    'tecobi',
    'tawk',
    'zendesk',
    'messenger',
  ),
  'blockquote, [class*="review" i]:not([class*="preview" i])',
  ...named('testimonial', 'newsletter'),
];
