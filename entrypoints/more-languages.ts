// Injected before the contact script where a page's language asks for it: leaves the packs where that script looks for them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MORE_PACKS } from '../lib/contact-form/rules/more-languages.ts';
import { leaveLanguages } from '../lib/page/brought-languages.ts';

export default defineUnlistedScript(() => leaveLanguages(MORE_PACKS));
