import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { swallowAlerts } from '../lib/page/alerts.ts';
import { pressLinks } from '../lib/page/press-link.ts';

export default defineUnlistedScript(() => {
  swallowAlerts(window);
  pressLinks(window);
});
