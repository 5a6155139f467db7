// How form builders show what became of a message: facts about their markup, as data (dealer-sites.md §1.5). A state
// only counts on our own form and when it wasn't there before the press.

export type BuilderStateKind = 'sent' | 'error' | 'spam' | 'failed' | 'busy';

export interface BuilderStateRule {
  readonly builder: string;
  readonly kind: BuilderStateKind;
  /** CSS selector of an element that, visible, shows the state. */
  readonly selector: string;
}

const rule = (builder: string, kind: BuilderStateKind, selector: string): BuilderStateRule => ({ builder, kind, selector });

export const BUILDER_STATES: readonly BuilderStateRule[] = [
  rule('gravity-forms', 'sent', '.gform_confirmation_message, [id^="gform_confirmation_wrapper"]'),
  rule('gravity-forms', 'error', '.gform_validation_errors, .gform_wrapper .validation_error, .gfield_validation_message'),
  rule('contact-form-7', 'sent', 'form.wpcf7-form[data-status="sent"], .wpcf7-mail-sent-ok'),
  rule('contact-form-7', 'error', 'form.wpcf7-form[data-status="invalid"], form.wpcf7-form[data-status="unaccepted"]'),
  rule('contact-form-7', 'spam', 'form.wpcf7-form[data-status="spam"], .wpcf7-spam-blocked'),
  rule('contact-form-7', 'failed', 'form.wpcf7-form[data-status="failed"], form.wpcf7-form[data-status="aborted"], .wpcf7-mail-sent-ng'),
  rule('contact-form-7', 'busy', 'form.wpcf7-form[data-status="submitting"]'),
  rule('wpforms', 'sent', '.wpforms-confirmation-container, .wpforms-confirmation-container-full'),
  rule('wpforms', 'error', '.wpforms-form label.wpforms-error, .wpforms-form em.wpforms-error, .wpforms-error-container'),
  rule('elementor', 'sent', '.elementor-message-success'),
  rule('elementor', 'error', '.elementor-message-danger'),
  rule('squarespace', 'sent', '.form-submission-text:not(.hidden), .form-submission-html:not(.hidden)'),
  rule('squarespace', 'error', '.form-wrapper .field-error, .form-wrapper .form-submission-error'),
  rule('godaddy', 'sent', '[data-aid^="CONTACT_FORM_SUBMIT_SUCCESS_MESSAGE"]'),
  rule('godaddy', 'error', '[data-aid^="CONTACT_FORM_"][data-aid*="ERROR_MESSAGE"]'),
  rule('weebly', 'sent', '.wsite-form-success, .form-success-message'),
  rule('weebly', 'error', '.wsite-form-field .form-input-error-message, .wsite-form-error'),
  rule('hubspot', 'sent', '.submitted-message'),
  rule('hubspot', 'error', '.hs-error-msg, .hs_error_rollup'),
  rule('webflow', 'sent', '.w-form-done'),
  rule('webflow', 'failed', '.w-form-fail'),
  rule('formidable', 'sent', '.frm_message'),
  rule('formidable', 'error', '.frm_error_style, .frm_forms .frm_error'),
  rule('ninja-forms', 'sent', '.nf-response-msg'),
  rule('ninja-forms', 'error', '.nf-error-msg'),
  rule('fluent-forms', 'sent', '.ff-message-success'),
  rule('fluent-forms', 'error', '.fluentform .ff-el-is-error .error, .ff-errors-in-stack'),
  rule('forminator', 'sent', '.forminator-response-message.forminator-success, .forminator-success'),
  rule('forminator', 'error', '.forminator-response-message.forminator-error, .forminator-error-message'),
];

/** Containers whose words never tell what became of our message (R48). */
export const FOREIGN_REGIONS: readonly string[] = [
  '#onetrust-consent-sdk, #onetrust-banner-sdk, #ca-consent-root, [id*="cookie" i], [class*="cookie" i], [id*="consent-banner" i]',
  '[id*="podium" i], [class*="gg-app"], [class*="gg-toolbar"], [class*="gg-chat"], [id^="cnpoke"], [id*="activengage" i], [class*="activengage" i]',
  '[id*="intercom" i], [id*="drift" i], [class*="chat-widget" i], [id*="livechat" i], [class*="tecobi" i]',
  '[id^="chat" i], [class^="chat" i], [class*=" chat" i], [id*="tawk" i], [id*="crisp" i], [id*="zendesk" i], [class*="messenger" i]',
  'blockquote, [class*="testimonial" i], [class*="review" i]:not([class*="preview" i])',
  '[id*="newsletter" i], [class*="newsletter" i], [id^="bx-campaign"], #dealerOnCoupon',
];
