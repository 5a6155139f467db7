// Injected before the contact script; its answer is whether the page's language needs more words than that script carries.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { asksForMore } from '../lib/contact-form/rules/page-languages.ts';
import { pageLanguage } from '../lib/page/page-language.ts';

export default defineUnlistedScript(() => asksForMore(pageLanguage(document)));
