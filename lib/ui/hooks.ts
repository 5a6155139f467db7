// Handles by which the harness and the tests drive our pages, as a person would: real clicks and real typing.
//
// Buttons and boxes carry `data-action="…"`, one of ACTIONS. Those about one contact also carry `data-contact="<contact id>"`.
// Fields go by their `name`:
//   buyer.firstName … buyer.contactPreference, vehicle.interest (radios), vehicle.condition … vehicle.deadline (the keys of Inquiry),
//   message.full|medium|short, inquiry (which saved one), inquiry-name, language, template-kind, preview-dealer, preview-search, field-size,
//   inquiry-file (file input: an inquiry as JSON), dealer-list (textarea), dealer-file (file input: CSV, TSV, JSON, HTML, text),
//   row-website (in the preview of an import: the website of a row that has none),
//   dealer (one checkbox per dealer, its value is the dealer's id), dealer-search, list-state, list-tag, list-brand, list-outcome,
//   list-within, list-zip, list-order, dealer-tag, never-contact-website, edit.name … edit.notes (the fields of a dealer),
//   mode (radio: automatic | assist), confirm (checkbox of the review), assist (one checkbox per recipient, its value is the dealer's key), lanes, gapMs (in seconds),
//   sendsPerDay, access (radio: these | *://*/*), give-back,
//   consent-calls, consent-terms (radio: ask | allow).
// Pages: popup.html, sidepanel.html, dashboard.html#me | #message | #dealers | #answers | #review | #results.
// Readable state: `[data-view="run"]` has data-status (none, running, paused, stopping, stopped, finished) and data-percent;
// `[data-view="review"]` has data-patterns, the host patterns Start will ask for, separated by blanks; `[data-view="import"]`
// has data-error and aria-busy, `[data-view="last-import"]` data-added, data-merged and data-rejected; `[data-problem]` names the field a message belongs to;
// `[data-saved]` on the dashboard is "yes" once all typing is stored.

export const ACTIONS = [
  // popup, side panel and results
  'start',
  'pause',
  'resume',
  'stop',
  'skip',
  'open-tab',
  'fill-again',
  'answer',
  'mark-sent',
  'mark-not-sent',
  'retry',
  'send-again',
  'copy-message',
  'wake',
  'open-dashboard',
  'show-more',
  // popup
  'collect',
  'add-site',
  'add-collected',
  'close-collect',
  // set-up
  'new-inquiry',
  'duplicate-inquiry',
  'delete-inquiry',
  'undo-delete-inquiry',
  'save-inquiry-file',
  'undo-load',
  'insert-variable',
  'use-built-in',
  'undo-built-in',
  // dealers
  'import',
  'clear-import',
  'complete-row',
  'undo-import',
  'tick-all',
  'tick-none',
  'tick-shown',
  'tick-only-shown',
  'clear-filter',
  'clear-filters',
  'reverse-order',
  'edit-dealer',
  'more-for-dealer',
  'save-dealer',
  'cancel-edit',
  'tag-dealers',
  'untag-dealers',
  'remove-dealers',
  'restore-dealers',
  'export-dealers',
  'never-contact',
  'allow-again',
  'add-never-contact',
  'undo-never-contact',
  // answers
  'forget-answer',
  // review
  'confirm',
  'ask-anyway',
  'not-again',
  'ask-again',
  'allow-site',
  'go-without',
  'give-up',
  // results
  'give-access',
] as const;

export type Action = (typeof ACTIONS)[number];
