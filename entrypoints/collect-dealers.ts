import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectPage } from '../lib/page/collect-page.ts';

/** What it returns is the answer of `scripting.executeScript`. */
export default defineUnlistedScript(() => collectPage(document));
