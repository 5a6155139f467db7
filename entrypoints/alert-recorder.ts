import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { swallowAlerts } from '../lib/page/alerts.ts';

export default defineUnlistedScript(() => swallowAlerts(window));
